/**
 * `word` holds what its raw text means, `quoted` free text (escapes already read), `label` what stood in square brackets, `mark` one of `| ; , : ?`.
 * Columns count from 1.
 */
export interface Token {
  readonly kind: 'word' | 'quoted' | 'label' | 'mark';
  readonly text: string;
  readonly raw: string;
  readonly column: number;
  /** False for a quote or bracket that the line never closed. */
  readonly closed: boolean;
}
