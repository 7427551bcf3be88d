/** A file for the person at the desk. The window hands it on and keeps nothing of it. */
export interface HandedFile {
  /** Without anything of a person: it stands in folders and in the list of downloads. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly base64: string;
}

/** A list with every line of its filter. */
export interface HandedList extends HandedFile {
  readonly rows: number;
}
