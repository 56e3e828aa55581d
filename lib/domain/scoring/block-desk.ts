/** Somebody on another processor who works out the block that begins with the weighting `first`, in the room that is given along. Fails when there is no telling. */
export type Helper = (first: number, room: Keys) => Promise<Keys>;

/** Everybody's places on the scale under a block of weightings, which can be given to another thread and back. */
export type Keys = Uint16Array<ArrayBuffer>;

/** Blocks that a helper has at once: one to work on, and the next, so that nobody waits for a message. */
const ASKED_OF_ONE = 2;
/** Blocks for which there is room, a helper: those, and what is worked out ahead of a slow one before its block is done twice. */
const ROOMS_OF_ONE = 8;

type Work = {
  /** The weightings that blocks begin with, in order. */
  readonly firsts: readonly number[];
  readonly helpers: readonly Helper[];
  readonly makeRoom: () => Keys;
};

/** Who works on which block of a run, and what is worked out but not ranked yet. */
export type BlockDesk = {
  /** Gives helpers what nobody works on, as far as there is room: that bounds the memory. */
  readonly keepBusy: () => void;
  /** What a helper, or oneself ahead of time, has worked out. Its room is to be given back. */
  readonly take: (first: number) => Keys | undefined;
  readonly giveBack: (room: Keys) => void;
  /** Whether nobody works on a block; from now on oneself does. */
  readonly claim: (first: number) => boolean;
  /** Takes a block from the helper who is not done with it: nobody waits for a slow one. */
  readonly overtake: (first: number) => void;
  /** Has the next block that nobody works on worked out ahead of its turn; false when there is none, or no room. */
  readonly workAhead: (score: (first: number, keys: Keys) => void) => boolean;
};

/** Shares out the blocks of a run. A helper that fails gives its blocks back and is asked no more. */
export function makeDesk({ firsts, helpers, makeRoom }: Work): BlockDesk {
  const waiting = new Set(firsts);
  const ready = new Map<number, Keys>();
  const rooms = Array.from({ length: ROOMS_OF_ONE * helpers.length }, makeRoom);
  const idle = Array.from({ length: ASKED_OF_ONE }, () => helpers).flat();
  const failed = new Set<Helper>();
  const overtaken = new Set<number>();
  const nextOf = (): { readonly first: number; readonly room: Keys } | null => {
    const [first] = waiting;
    if (first === undefined) return null;
    const room = rooms.pop();
    if (room === undefined) return null;
    waiting.delete(first);
    return { first, room };
  };
  const ask = async (helper: Helper, first: number, room: Keys): Promise<void> => {
    try {
      const keys = await helper(first, room);
      if (overtaken.has(first)) rooms.push(keys);
      else ready.set(first, keys);
      idle.push(helper);
    } catch {
      failed.add(helper);
      if (!overtaken.has(first)) waiting.add(first);
    }
  };
  return {
    keepBusy: () => {
      while (idle.length > 0) {
        const helper = idle.pop();
        if (helper === undefined || failed.has(helper)) continue;
        const next = nextOf();
        if (next === null) {
          idle.push(helper);
          return;
        }
        void ask(helper, next.first, next.room);
      }
    },
    take: (first) => {
      const keys = ready.get(first);
      ready.delete(first);
      return keys;
    },
    giveBack: (room) => rooms.push(room),
    claim: (first) => waiting.delete(first),
    workAhead: (score) => {
      const next = nextOf();
      if (next === null) return false;
      score(next.first, next.room);
      ready.set(next.first, next.room);
      return true;
    },
    overtake: (first) => overtaken.add(first),
  };
}
