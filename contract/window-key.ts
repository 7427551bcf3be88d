/**
 * Where a window in a browser keeps the key that goes with its calls. Browsers send a cookie to every port of
 * 127.0.0.1, so that another program's page could collect it; what is stored belongs to one port.
 */
export const WINDOW_KEY_ITEM = 'scrutineer-window-key';

/** Header that carries the window key with each call. */
export const WINDOW_KEY_HEADER = 'scrutineer-window';
