import type { FormState } from '#src/platform/components/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import type { BlokProps } from './blok.tsx'
import { addReactie } from './changes.ts'
import { ReactieForm } from './forms.ts'
import { countWriting } from './limits.ts'
import { countReacties, listPerStuk, listReacties } from './queries.ts'
import { type Stuk, terugNaar } from './reactie.ts'
import { said } from './said.ts'

/** What a noun needs for the reacties under its own pages: to show them, and to take one in. */

/** For `<Reacties>` of blok.tsx: the newest, or those before `voor` in the address. */
export async function showReacties(c: Ctx, stuk: Stuk, form: FormState = emptyForm): Promise<BlokProps> {
  const { db, actor } = c.var
  const [pagina, aantalVan] = await Promise.all([
    listReacties(db, actor, { stuk, na: c.req.query('voor') ?? null }),
    countReacties(db, actor, { stukken: [stuk], leest: stuk.leest }),
  ])
  return { ...pagina, actor, stuk, form, aantal: aantalVan(stuk) }
}

/** The same of each piece of one record, where they stand on one page. */
export async function showPerStuk(c: Ctx, stukken: Stuk[]): Promise<BlokProps[]> {
  const { db, actor } = c.var
  const [first, ...others] = stukken
  if (!first) return []
  const of = await listPerStuk(db, actor, [first, ...others])
  return stukken.map((stuk) => ({ ...of(stuk), actor, stuk, form: emptyForm }))
}

/** A reactie that was sent as a form to this piece, in which the actor may write; `again`: the page with what was wrong. */
export async function takeReactie(c: Ctx, stuk: Stuk, again: (form: FormState) => Promise<Response>) {
  const read = await readForm(c, ReactieForm, { ook: { zichtbaarheid: stuk.kring } })
  if (!read.ok) return again(read.form)
  const id = await placeReactie(c, stuk, read.data.tekst)
  return done(c, `${terugNaar(stuk)}#reactie-${id}`, said.reactie)
}

/** Written down, with the mail to who is concerned; the same for a page and the API. */
export async function placeReactie(c: Ctx, stuk: Stuk, tekst: string): Promise<string> {
  await countWriting(c)
  const reactieId = await addReactie(c.var.db, actorOf(c), { stuk, tekst })
  await c.var.enqueue('stuur-reactie', { reactieId, auteurIds: stuk.auteurIds })
  return reactieId
}
