import type { Actor } from '#src/platform/actor.ts'
import type { Bijlage, Stuk } from './bijlage.ts'

/** Who reads it is no question here: whoever finds the piece it hangs on. */
export const may = {
  /** Who may correct the piece itself. */
  add: ({ mag }: Pick<Stuk, 'mag'>) => mag,
  /** The same, and whoever added it. */
  remove: (actor: Actor | null, { mag }: Pick<Stuk, 'mag'>, { doorId }: Pick<Bijlage, 'doorId'>) =>
    mag || actor?.id === doorId,
}
