import { type Actor, isBeheer } from '#src/platform/actor.ts'

export const may = {
  operate: (actor: Actor | null) => isBeheer(actor),
}
