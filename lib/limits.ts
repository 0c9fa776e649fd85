/** Every hard limit of shared documents in one place; the reasons stand in docs/ARCHITECTURE.md. Units: bytes unless named. */
export const LIMITS = {
  /** One socket message. */
  message: 1_000_000,
  /** The encoded state of one document. */
  document: 20_000_000,
  /** One text field, in UTF-8 bytes. */
  field: 100_000,
  /** All text of one fragment (the narrative of a case), in UTF-8 bytes: a hundred and fifty pages. */
  fragment: 400_000,
  /** One person's presence state, as JSON. */
  presence: 2_000,
  /** An imported network file. */
  networkFile: 20_000_000,
} as const;
