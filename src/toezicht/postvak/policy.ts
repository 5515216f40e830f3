import { type Actor, isBeheer } from '#src/platform/actor.ts'
import type { Config } from '#src/platform/config.ts'

/** Mails hold links that let someone in: in the demo everybody may see them, elsewhere only beheer. */
export const may = {
  read: (actor: Actor | null, config: Pick<Config, 'demo'>) => config.demo || isBeheer(actor),
}
