import { DISTANCES } from './distance.ts';
import {
  ARC,
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  RELATION,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
  WINDOW,
} from './sizes.ts';

/** The network's matrices by name, each with its rows and columns. */
export const shapesOf = (relations: number, tags: number) =>
  ({
    firstWeights: [WINDOW * EMBEDDING, FIRST_GATES],
    firstBias: [1, FIRST_GATES],
    secondWeights: [2 * FIRST, SECOND_GATES],
    secondBias: [1, SECOND_GATES],
    roleWeights: [2 * SECOND, ROLES],
    roleBias: [1, ROLES],
    /** What the root is as a head of arcs and of relations. */
    rootHead: [1, ARC],
    rootRelated: [1, RELATION],
    /** How likely an arc is by the dependent's tag and the distance; what the distance says of the relation. */
    arcDistance: [tags, DISTANCES],
    relationDistance: [DISTANCES, RELATION],
    relationWeights: [RELATION, toEight(relations)],
    relationBias: [1, toEight(relations)],
  }) as const satisfies Record<string, readonly [number, number]>;

export type ParameterName = keyof ReturnType<typeof shapesOf>;

/** Where each matrix begins in an arena. */
export type Parameters = Readonly<Record<ParameterName, number>>;

/** What stays in floats where the network is run: all but the weights of its layers. */
export const ENDS = [
  'rootHead',
  'rootRelated',
  'arcDistance',
  'relationDistance',
  'relationWeights',
  'relationBias',
] as const satisfies readonly ParameterName[];

export type EndParameters = Pick<Parameters, (typeof ENDS)[number]>;
