export { validateFile } from '../../exchange/documents/validate-file.ts';
