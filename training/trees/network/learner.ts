import {
  AS_HEAD,
  EMBEDDING,
  FIRST,
  FIRST_GATES,
  RELATED_AS_DEPENDENT,
  RELATION,
  ROLES,
  SECOND,
  SECOND_GATES,
  toEight,
  toFour,
  WINDOW,
} from '../../../src/language/trees/network/sizes.ts';
import { type Arena, newArena } from '../../../src/language/weights/arena.ts';
import { Random } from '../../learners/random.ts';
import { VECTOR, type WordVectors } from '../word-vectors.ts';
import type { Batch } from './batch.ts';
import { Dropout } from './dropout.ts';
import type { ExampleWord, Vocabulary } from './example.ts';
import { scoreArcs } from './forward/arcs.ts';
import { passBothWays } from './forward/gated-average.ts';
import { putRoles, secondGates } from './forward/layers.ts';
import { joinEnds, repeatRow, scoreRelations } from './forward/relations.ts';
import { addTo, arcLoss } from './gradient/arc-loss.ts';
import { passGradient } from './gradient/pass-gradient.ts';
import { biasGradient, productGradient, type Weights } from './gradient/product-gradient.ts';
import { joinGradient, relationLoss } from './gradient/relation-loss.ts';
import { Learned } from './learned.ts';
import { MOST_WORDS, newRoom, ROOM, type Room } from './room.ts';
import { VectorTable } from './vector-table.ts';

/** Shares of numbers set to zero: of embeddings, and of what the passes put out. */
const DROPPED_EMBEDDED = 0.1;
const DROPPED_PASSED = 0.15;
/** A word seen n times is hidden one time in 1 + n / this: the network learns to do without rare ones. */
const HIDDEN = 0.25;

export interface Losses {
  readonly arcs: number;
  readonly relations: number;
}

/** Learns the network's parameters, a batch at a time. */
export class Learner {
  readonly arena: Arena;
  readonly learned: Learned;
  readonly table: VectorTable;
  /** Where the given vectors begin. */
  readonly given: number;
  private readonly room: Room;
  private readonly random = new Random(1);
  private readonly relations: number;
  private readonly dropEmbedded = new Dropout(MOST_WORDS * EMBEDDING, DROPPED_EMBEDDED, this.random);
  private readonly dropFirst = new Dropout(MOST_WORDS * 2 * FIRST, DROPPED_PASSED, this.random);
  private readonly dropSecond = new Dropout(MOST_WORDS * 2 * SECOND, DROPPED_PASSED, this.random);
  /** The words of the batch, whether each is hidden. */
  private words: { readonly word: ExampleWord; readonly hidden: boolean }[] = [];

  constructor({ rows, relations, tags }: Vocabulary, vectors: WordVectors) {
    this.arena = newArena(ROOM + 4 * rows * EMBEDDING + vectors.values.length + (1 << 20));
    this.relations = relations.length;
    this.learned = new Learned(this.arena, relations.length, tags.length, this.random);
    this.table = new VectorTable(this.arena, rows, EMBEDDING, this.random);
    this.given = this.arena.take(vectors.values.length);
    this.arena.floats.set(vectors.values, this.given);
    this.room = newRoom(this.arena, relations.length);
  }

  /** Learns from a batch; returns the sums of its losses. */
  learn(batch: Batch, rate: number): Losses {
    this.learned.clearGradients();
    this.embed(batch);
    this.runPasses(batch);
    const losses = this.loss(batch);
    this.backward(batch);
    const scale = this.learned.move(rate);
    this.table.move(scale, rate);
    return losses;
  }

  private embed({ examples, words }: Batch): void {
    const { arena, room, given, table, learned } = this;
    const { floats } = arena;
    const rows = toFour(words);
    floats.fill(0, room.embedded, room.embedded + rows * EMBEDDING);
    floats.fill(0, room.given, room.given + rows * VECTOR);
    this.words = examples.flatMap((example) =>
      example.words.map((word) => ({ word, hidden: this.random.next() < HIDDEN / (HIDDEN + word.seen) })),
    );
    this.words.forEach(({ word, hidden }, at) => {
      const to = room.embedded + at * EMBEDDING;
      if (word.own >= 0 && !hidden) table.addTo(word.own, to);
      for (const row of word.others) table.addTo(row, to);
      const vector = given + word.given * VECTOR;
      if (word.given >= 0) floats.copyWithin(room.given + at * VECTOR, vector, vector + VECTOR);
    });
    arena.multiply(room.embedded, room.given, learned.values.vectorWeights, rows, VECTOR, EMBEDDING);
    this.dropEmbedded.drop(floats, room.embedded, rows * EMBEDDING);
  }

  private runPasses(batch: Batch): void {
    const { arena, room, learned } = this;
    const { floats } = arena;
    const rows = toFour(batch.words);
    this.putWindows(batch);
    repeatRow(floats, learned.values.firstBias, FIRST_GATES, room.first.gates, rows);
    const { firstWeights } = learned.values;
    arena.multiply(room.first.gates, room.windows, firstWeights, rows, WINDOW * EMBEDDING, FIRST_GATES);
    this.eachSentence(batch, (from, to) => passBothWays(arena, room.first, from, to));
    this.blank(room.first.output, 2 * FIRST, batch.words);
    this.dropFirst.drop(floats, room.first.output, rows * 2 * FIRST);
    secondGates(arena, learned.values, room.first.output, rows, room.second.gates);
    this.eachSentence(batch, (from, to) => passBothWays(arena, room.second, from, to));
    this.blank(room.second.output, 2 * SECOND, batch.words);
    this.dropSecond.drop(floats, room.second.output, rows * 2 * SECOND);
    putRoles(arena, learned.values, room.second.output, rows, room.roles);
  }

  /** Each word's embedding, that of the one before and that of the one behind. */
  private putWindows(batch: Batch): void {
    const { room } = this;
    const { floats } = this.arena;
    const width = WINDOW * EMBEDDING;
    floats.fill(0, room.windows, room.windows + toFour(batch.words) * width);
    this.eachSentence(batch, (from, to) => {
      for (let word = from; word < to; word++) {
        const own = room.embedded + word * EMBEDDING;
        const window = room.windows + word * width;
        floats.copyWithin(window, own, own + EMBEDDING);
        if (word > from) floats.copyWithin(window + EMBEDDING, own - EMBEDDING, own);
        if (word + 1 < to) floats.copyWithin(window + 2 * EMBEDDING, own + EMBEDDING, own + 2 * EMBEDDING);
      }
    });
  }

  private loss({ examples, starts, words }: Batch): Losses {
    const { arena, room, learned } = this;
    const { floats } = arena;
    floats.fill(0, room.roleGradient, room.roleGradient + toFour(words) * ROLES);
    this.blank(room.joined, RELATION, words);
    let arcs = 0;
    examples.forEach(({ heads, tags }, index) => {
      const roles = room.roles + starts[index]! * ROLES;
      const gradients = room.roleGradient + starts[index]! * ROLES;
      scoreArcs(arena, learned.values, room.arcs, roles, heads.length, tags);
      arcs += arcLoss(arena, learned, room.arcs, room.arcGradients, heads, tags, 1 / words, gradients);
      heads.forEach((head, word) => {
        const into = room.joined + (starts[index]! + word) * RELATION;
        joinEnds(floats, learned.values, roles, heads.length, word, head, into);
      });
    });
    return { arcs, relations: this.relationLosses(examples.flatMap((example) => [...example.relations])) };
  }

  private relationLosses(gold: readonly number[]): number {
    const { arena, room, learned, relations } = this;
    const columns = toEight(relations);
    scoreRelations(arena, learned.values, room.joined, gold.length, relations, room.relationScores);
    let sum = 0;
    gold.forEach((relation, word) => {
      const row = room.relationScores + word * columns;
      sum += relationLoss(arena.floats, row, relations, relation, 1 / gold.length);
    });
    this.blank(room.relationScores, columns, gold.length);
    return sum;
  }

  private backward(batch: Batch): void {
    const { arena, room, learned } = this;
    const { floats } = arena;
    const rows = toFour(batch.words);
    this.relationsBackward(batch);
    for (let word = 0; word < rows; word++) {
      for (let at = word * ROLES + AS_HEAD; at < word * ROLES + RELATED_AS_DEPENDENT; at++)
        if (floats[room.roles + at]! <= 0) floats[room.roleGradient + at] = 0;
    }
    const { gradients } = learned;
    biasGradient(floats, gradients.roleBias, batch.words, room.roleGradient, ROLES);
    const roleWeights = this.weights('roleWeights');
    this.productBackward(
      roleWeights,
      room.second.output,
      room.roleGradient,
      rows,
      [2 * SECOND, ROLES],
      room.secondGradient,
    );
    this.dropSecond.again(floats, room.secondGradient, rows * 2 * SECOND);
    this.eachSentence(batch, (from, to) => passGradient(floats, room.second, room.secondGradient, from, to));
    this.blank(room.second.gates, SECOND_GATES, batch.words);
    biasGradient(floats, gradients.secondBias, batch.words, room.second.gates, SECOND_GATES);
    const secondWeights = this.weights('secondWeights');
    this.productBackward(
      secondWeights,
      room.first.output,
      room.second.gates,
      rows,
      [2 * FIRST, SECOND_GATES],
      room.firstGradient,
    );
    this.dropFirst.again(floats, room.firstGradient, rows * 2 * FIRST);
    this.eachSentence(batch, (from, to) => passGradient(floats, room.first, room.firstGradient, from, to));
    this.blank(room.first.gates, FIRST_GATES, batch.words);
    biasGradient(floats, gradients.firstBias, batch.words, room.first.gates, FIRST_GATES);
    const firstWeights = this.weights('firstWeights');
    this.productBackward(
      firstWeights,
      room.windows,
      room.first.gates,
      rows,
      [WINDOW * EMBEDDING, FIRST_GATES],
      room.windowGradient,
    );
    this.embeddedBackward(batch);
  }

  private relationsBackward({ examples, starts, words }: Batch): void {
    const { arena, room, learned, relations } = this;
    const { floats } = arena;
    const columns = toEight(relations);
    biasGradient(floats, learned.gradients.relationBias, words, room.relationScores, columns);
    const weights = this.weights('relationWeights');
    this.productBackward(
      weights,
      room.joined,
      room.relationScores,
      toFour(words),
      [RELATION, columns],
      room.joinedGradient,
    );
    examples.forEach(({ heads }, index) => {
      const roles = room.roleGradient + starts[index]! * ROLES;
      heads.forEach((head, word) => {
        const at = (starts[index]! + word) * RELATION;
        joinGradient(
          floats,
          learned,
          room.joined + at,
          room.joinedGradient + at,
          roles,
          heads.length,
          word,
          head,
        );
      });
    });
  }

  private embeddedBackward(batch: Batch): void {
    const { arena, room, table } = this;
    const { floats } = arena;
    const rows = toFour(batch.words);
    const width = WINDOW * EMBEDDING;
    floats.fill(0, room.embeddedGradient, room.embeddedGradient + rows * EMBEDDING);
    this.eachSentence(batch, (from, to) => {
      for (let word = from; word < to; word++) {
        const own = room.embeddedGradient + word * EMBEDDING;
        const window = room.windowGradient + word * width;
        addTo(floats, own, window, EMBEDDING);
        if (word > from) addTo(floats, own - EMBEDDING, window + EMBEDDING, EMBEDDING);
        if (word + 1 < to) addTo(floats, own + EMBEDDING, window + 2 * EMBEDDING, EMBEDDING);
      }
    });
    this.dropEmbedded.again(floats, room.embeddedGradient, rows * EMBEDDING);
    const weights = this.weights('vectorWeights');
    this.productBackward(weights, room.given, room.embeddedGradient, rows, [VECTOR, EMBEDDING], null);
    this.words.forEach(({ word, hidden }, at) => {
      const from = room.embeddedGradient + at * EMBEDDING;
      if (word.own >= 0 && !hidden) table.addGradient(word.own, from);
      for (const row of word.others) table.addGradient(row, from);
    });
  }

  private weights(name: keyof Learned['values']): Weights {
    return { values: this.learned.values[name], gradients: this.learned.gradients[name] };
  }

  private productBackward(
    weights: Weights,
    input: number,
    outputGradient: number,
    rows: number,
    [inner, outer]: readonly [number, number],
    inputGradient: number | null,
  ): void {
    productGradient(
      this.arena,
      this.room.turned,
      weights,
      input,
      outputGradient,
      rows,
      inner,
      outer,
      inputGradient,
    );
  }

  private eachSentence({ examples, starts }: Batch, visit: (from: number, to: number) => void): void {
    examples.forEach(({ heads }, index) => {
      visit(starts[index]!, starts[index]! + heads.length);
    });
  }

  /** Clears the rows behind the last word. */
  private blank(rows: number, columns: number, words: number): void {
    this.arena.floats.fill(0, rows + words * columns, rows + toFour(words) * columns);
  }
}
