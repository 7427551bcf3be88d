import { termsOf } from './term.ts';

/**
 * Work that is known to harm, tagged with what it harms. A job points to nothing by itself: only beside a disease of the
 * same part of the body.
 */
export const OCCUPATIONS = termsOf(
  'occupation',
  `
coal miner = miner = collier = pit worker = colliery = coal mine = mining = tin miner = slate quarryman = quarryman = quarry worker = stonemason = stone mason = stone cutter = sandblaster = foundry worker = foundryman = potter = pottery worker = tunneller = slate worker = grinder = colliery worker : airways
lagger = boilermaker = boiler maker = shipyard worker = shipbuilder = dockyard worker = dock worker = insulation engineer = pipe fitter = pipefitter = shipyard = asbestos worker = asbestos factory = roofer = demolition worker = heating engineer = boiler fitter = thermal insulation engineer = brake fitter = plasterer = stoker = railway carriage builder = power station worker = docker = ship fitter : airways
cotton mill worker = cotton worker = mill worker = cotton spinner = baker = flour miller = paint sprayer = welder = grain worker = textile worker = flax worker = jute worker : airways
rubber worker = rubber factory = dye worker = tyre factory = dye factory = printer = coal tar worker = aluminium smelter = gas worker = cable worker = coke oven worker : urinary
tar distiller = road tar worker = creosote worker = chimney sweep : skin
furniture maker = cabinet maker = cabinetmaker = wood machinist = leather worker = shoe maker = boot maker : airways
`,
);
