import type { Actor } from './actor.ts'
import type { Db } from './db.ts'

/** Who asks, and what the nouns above have to say: a request has it in `c.var`, a job in its context. */
export type Asker = { db: Db; actor: Actor | null; fillings: readonly Filling[] }

/**
 * Something that a noun leaves to the nouns above it: a part of its page, or a question that only they can answer. It
 * does not know them; they declare what they fill in (`fills` in their noun.ts).
 */
export type Place<Asked, Given> = { readonly name: string; readonly types?: (asked: Asked) => Given }

export type Filling = {
  place: object
  give: (asker: Asker, asked: never) => unknown
  /** It tells of what it is asked about alone, as a policy decides for any actor: then it can be shown as to somebody else. */
  ofThisAlone?: true
}

export const placeFor = <Asked, Given>(name: string): Place<Asked, Given> => ({ name })

type Give<Asked, Given> = (asker: Asker, asked: Asked) => Given | Promise<Given>

export const fill = <Asked, Given>(place: Place<Asked, Given>, give: Give<Asked, Given>): Filling => ({
  place,
  give,
})

/** The same, of what tells of nothing but what it is asked about. */
export const fillOfThisAlone = <Asked, Given>(
  place: Place<Asked, Given>,
  give: Give<Asked, Given>,
): Filling => ({ ...fill(place, give), ofThisAlone: true })

/** The answer to a question that one noun above answers, and no more than one. */
export async function answered<Asked, Given>(
  asker: Asker,
  here: Place<Asked, Given>,
  asked: Asked,
): Promise<Given> {
  const [filling, ...more] = asker.fillings.filter(({ place }) => place === here)
  if (!filling || more.length > 0) throw new Error(`‘${here.name}’ is answered by one noun`)
  return await (filling.give as Give<Asked, Given>)(asker, asked)
}

/** What the nouns above give for this place, in the order of their names. */
export function filled<Asked, Given>(
  asker: Asker,
  here: Place<Asked, Given>,
  asked: Asked,
): Promise<Given[]> {
  const given = asker.fillings.filter(({ place }) => place === here)
  return Promise.all(given.map(({ give }) => (give as Give<Asked, Given>)(asker, asked)))
}
