import about from '../package.json' with { type: 'json' };

/** The version of the program, as shown in the window and asked for by support. */
export const PRODUCT_VERSION: string = about.version;
