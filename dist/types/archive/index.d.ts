export { type Archive, archiveOf } from './archive.ts';
