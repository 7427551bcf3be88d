/** Where somebody works beside the office, and whom they are tied to, in their own words. Names, one each. */
export interface WorkAndTies {
  readonly specialty: string;
  readonly wards: readonly string[];
  /** Hospitals, practices, hospices and homes. */
  readonly organisations: readonly string[];
  /** The standing declaration: persons and organisations with which there is a tie. */
  readonly ties: readonly string[];
}

/** Nobody has said anything. */
export const NO_WORK_OR_TIES: WorkAndTies = { specialty: '', wards: [], organisations: [], ties: [] };
