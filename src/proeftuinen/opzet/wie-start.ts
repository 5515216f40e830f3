import type { Actor } from '#src/platform/actor.ts'

/** In one sentence; for the page and the API. */
export const leverancierStartNiet =
  'Een leverancier start en trekt geen proeftuin: dat doet wie het werk vraagt, zodat geen leverancier een voorsprong krijgt.'

/** Why this actor starts none. Of a guest something else tells it. */
export const waaromNietStarten = (actor: Actor | null): string | undefined =>
  actor?.leverancier ? leverancierStartNiet : undefined
