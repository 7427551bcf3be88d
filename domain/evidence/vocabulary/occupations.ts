import { termsOf } from './term.ts';

/**
 * Work that is known to harm, tagged with what it harms. A job points to nothing by itself: only beside a disease of the
 * same part of the body.
 */
export const OCCUPATIONS = termsOf(
  'occupation',
  `
coal miner = miner = collier = pit worker = colliery = coal mine = mining = tin miner = slate quarryman = quarryman
  = quarry worker = stonemason = stone mason = stone cutter = sandblaster = foundry worker = foundryman = potter
  = pottery worker = tunneller = slate worker = grinder = colliery worker = ex miner = former miner = retired miner
  = miner for many years = worked in mine = worked in coal mine = worked down pit = worked in colliery
  = worked underground = worked in quarry = worked in foundry = worked in pottery = iron ore miner = gold miner
  = slate miner = coal face worker = pitman = brick worker = brickworks = refractory worker = kiln worker
  = glass worker = kitchen worktop fabricator = stone worktop = worktop cutter = monumental mason = mason
  = stone worker = granite worker = concrete worker = fettler = metal polisher = dental technician = steelworker
  = steel worker = steel works = blast furnace worker = worked in steelworks : airways
lagger = boilermaker = boiler maker = shipyard worker = shipbuilder = dockyard worker = dock worker
  = insulation engineer = pipe fitter = pipefitter = shipyard = asbestos worker = asbestos factory = roofer
  = demolition worker = heating engineer = boiler fitter = thermal insulation engineer = brake fitter = plasterer
  = stoker = railway carriage builder = power station worker = docker = ship fitter = plumber = carpenter = joiner
  = shipwright = shipyard electrician = naval dockyard = merchant navy engineer = marine engineer = naval engineer
  = building worker = construction worker = boiler engineer = boilermen = railway worker = railway engineer
  = coach builder = asbestos removal worker = asbestos stripper = worked with lagging = lagging = asbestos sheeting
  = worked in shipyard = worked in dockyard = worked in power station = gasket maker = heating fitter
  = chemical plant worker = refinery worker = gas mask factory : airways
cotton mill worker = cotton worker = mill worker = cotton spinner = baker = flour miller = paint sprayer = welder
  = grain worker = textile worker = flax worker = jute worker = worked in cotton mill = worked in mill = bakery worker
  = flour mill worker = spray painter = car body sprayer = car sprayer = metal worker = foundry welder = dairy farmer
  = poultry worker = pigeon breeder = mushroom worker = malt worker = grain handler = sawmill worker = carpet worker
  = wool worker = hemp worker = solderer = plastics worker = foam worker : airways
rubber worker = rubber factory = dye worker = tyre factory = dye factory = printer = coal tar worker
  = aluminium smelter = gas worker = cable worker = coke oven worker = worked in rubber factory
  = worked in tyre factory = worked in dye works = dyer = tyre worker = tyre maker = textile dyer = dyestuff worker
  = chemical worker = aluminium worker = gasworks = worked in gasworks = leather tanner = tannery worker : urinary
tar distiller = road tar worker = creosote worker = chimney sweep : skin
furniture maker = cabinet maker = cabinetmaker = wood machinist = leather worker = shoe maker = boot maker
  = woodworker = wood worker = french polisher = wood turner = wood carver = furniture worker = furniture factory
  = shoe factory = boot factory = shoe worker = boot and shoe worker = shoe repairer = cobbler = nickel worker
  = nickel refiner = nickel refinery worker = chromate worker : airways
`,
);
