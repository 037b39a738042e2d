/** The sixteen root types of PLOVER (Halterman et al. 2023, "PLOVER and POLECAT"; codebook 1.1). */
export type Root =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** What an action is: its root, and the mode where the words tell one. */
export interface Code {
  readonly type: Root;
  readonly mode: string | null;
}

/** Roots of deeds that help, and of deeds that harm: a promise of the first is AGREE, of the second THREATEN. */
export const isHelp = ({ type }: Code): boolean =>
  ['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT'].includes(type);
export const isHarm = ({ type }: Code): boolean =>
  ['THREATEN', 'PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT', 'REJECT', 'ACCUSE'].includes(type);
