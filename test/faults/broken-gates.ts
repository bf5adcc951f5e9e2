import { asks } from '../../src/core/level.ts';
import type { GateWorld, Shot } from '../../src/content/gate.ts';
import type { Box, GateLike } from './model.ts';

/**
 * Three gates that look right and are not, as measured elsewhere: the harness must catch each, or it proves nothing.
 * All of them hold, weigh, ask and press; they differ in what they do about the second press.
 */

async function hold(world: GateWorld<Box>, shot: Shot<Box>): Promise<Shot<Box> | undefined> {
  const level = world.level(shot) ?? await world.weigh(shot);
  if (!level || asks(level)) {
    const answer = await world.ask(shot);
    if (answer.choice === 'go-back') return undefined;
  }
  return world.read(shot);
}

const quiet = (world: GateWorld<Box>, shot: Shot<Box>) => {
  const level = world.level(shot);
  return level !== undefined && !asks(level);
};

/** Holds every press on its own and clicks again. */
export function naive(world: GateWorld<Box>): GateLike<Box> {
  const peek = (shot: Shot<Box>) => (shot.empty || quiet(world, shot) ? 'let' as const : 'hold' as const);
  return {
    peek,
    press: (shot, swallowed = false) => {
      if (peek(shot) === 'let' && !swallowed) return 'let';
      void hold(world, shot).then((now) => now && world.press(now));
      return 'hold';
    },
    cancel: () => undefined,
  };
}

/** One flight at a time, button found again; nothing remembers that the draft has just been posted. */
export function singleFlight(world: GateWorld<Box>): GateLike<Box> {
  let flying = false;
  const peek = (shot: Shot<Box>) => (!flying && (shot.empty || quiet(world, shot)) ? 'let' as const : 'hold' as const);
  return {
    peek,
    press: (shot, swallowed = false) => {
      if (peek(shot) === 'let' && !swallowed) return 'let';
      if (flying) return 'hold';
      flying = true;
      void hold(world, shot).then((now) => now && world.press(now)).finally(() => { flying = false; });
      return 'hold';
    },
    cancel: () => undefined,
  };
}

/** A lock for half a second after each press: new drafts inside it are lost. */
export function timeLock(world: GateWorld<Box>): GateLike<Box> {
  let until = -1;
  const inner = singleFlight(world);
  return {
    peek: (shot) => (world.now() < until ? 'hold' : inner.peek(shot)),
    press: (shot, swallowed) => {
      if (world.now() < until) return 'hold';
      until = world.now() + 500;
      return inner.press(shot, swallowed);
    },
    cancel: () => undefined,
  };
}
