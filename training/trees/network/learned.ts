import {
  type ParameterName,
  type Parameters,
  shapesOf,
} from '../../../src/language/trees/network/parameters.ts';
import {
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  GATES,
  ONE_WAY,
  SECOND,
} from '../../../src/language/trees/network/sizes.ts';
import type { Arena } from '../../../src/language/weights/arena.ts';
import type { Random } from '../../learners/random.ts';
import { VECTOR } from '../word-vectors.ts';
import { adam, type Moving } from './adam.ts';

type LearnedName = ParameterName | 'vectorWeights';
type Places = Readonly<Record<LearnedName, number>>;

/** Gradients longer than this are cut. */
const LONGEST_GRADIENT = 5;

/** The network's matrices while they are learned, and the one that brings given vectors to the embedding. */
export class Learned {
  readonly shapes: Readonly<Record<LearnedName, readonly [number, number]>>;
  readonly values: Places & Parameters;
  readonly gradients: Places;
  private readonly arena: Arena;
  private readonly moving: Moving;
  private readonly size: number;
  private steps = 0;

  constructor(arena: Arena, relations: number, tags: number, random: Random) {
    this.arena = arena;
    this.shapes = { ...shapesOf(relations, tags), vectorWeights: [VECTOR, EMBEDDING] };
    const names = Object.keys(this.shapes) as LearnedName[];
    const sizes = names.map((name) => (this.shapes[name][0] * this.shapes[name][1] + 3) & ~3);
    this.size = sizes.reduce((sum, size) => sum + size, 0);
    const take = (): number => arena.take(this.size);
    this.moving = { values: take(), gradients: take(), first: take(), second: take() };
    const placed = (start: number): Places => {
      const begins = sizes.map((_, i) => sizes.slice(0, i).reduce((sum, size) => sum + size, start));
      return Object.fromEntries(names.map((name, i) => [name, begins[i]!])) as Places;
    };
    this.values = placed(this.moving.values);
    this.gradients = placed(this.moving.gradients);
    this.begin(random);
  }

  private begin(random: Random): void {
    for (const name of Object.keys(this.shapes) as LearnedName[]) {
      const [rows, columns] = this.shapes[name];
      if (name.endsWith('Bias') || name.endsWith('Distance')) continue;
      const scale = rows === 1 ? 0.1 : Math.sqrt(1 / rows);
      for (let i = 0; i < rows * columns; i++)
        this.arena.floats[this.values[name] + i] = scale * random.normal();
    }
    this.clearFarSides(this.values.firstWeights);
    this.beginForgetting(this.values.firstBias, FIRST, random);
    this.beginForgetting(this.values.secondBias, SECOND, random);
  }

  /** Units begin with pasts of different lengths. */
  private beginForgetting(bias: number, units: number, random: Random): void {
    for (let way = 0; way < 2; way++) {
      const forgetting = bias + (way * GATES + 1) * units;
      for (let i = 0; i < units; i++) this.arena.floats[forgetting + i] = 2.5 * random.next() - 0.5;
    }
  }

  /** The word before counts for the forward gates only, the one behind for the backward gates. */
  private clearFarSides(firstWeights: number): void {
    const { floats } = this.arena;
    for (let row = 0; row < EMBEDDING; row++) {
      const before = firstWeights + (EMBEDDING + row) * FIRST_GATES;
      const behind = before + EMBEDDING * FIRST_GATES;
      floats.fill(0, before + ONE_WAY, before + FIRST_GATES);
      floats.fill(0, behind, behind + ONE_WAY);
    }
  }

  clearGradients(): void {
    this.arena.floats.fill(0, this.moving.gradients, this.moving.gradients + this.size);
  }

  /** Moves all parameters; returns by how much gradients were scaled down. */
  move(rate: number): number {
    const { floats } = this.arena;
    this.clearFarSides(this.gradients.firstWeights);
    let square = 0;
    for (let i = 0; i < this.size; i++) square += floats[this.moving.gradients + i]! ** 2;
    const scale = Math.min(1, LONGEST_GRADIENT / Math.sqrt(square));
    adam(floats, this.moving, 0, this.size, scale, rate, ++this.steps);
    return scale;
  }
}
