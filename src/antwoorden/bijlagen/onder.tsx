import { randomUUID } from 'node:crypto'
import { bestandVeld, type Ontvangen } from '#src/platform/bestand/ontvangen.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { emptyForm } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { hoogstens, type Stuk, sleutelVan } from './bijlage.ts'
import { addBijlage, removeBijlage } from './changes.ts'
import { BijlageForm } from './forms.ts'
import { type Gevonden, listBijlagen } from './queries.ts'
import { said } from './said.ts'
import { BijlagenPage } from './views.tsx'

/** The page with the files of a piece that was found for this actor. */
export async function showBijlagen(c: Ctx, stuk: Stuk, form: FormState = emptyForm): Promise<Response> {
  const { db, actor, shell } = c.var
  const bijlagen = await listBijlagen(db, stuk)
  return c.html(<BijlagenPage shell={shell} actor={actor} stuk={stuk} bijlagen={bijlagen} form={form} />)
}

/** A file that was sent as a form to this piece, to which the actor may add. */
export async function takeBijlage(c: Ctx, stuk: Stuk): Promise<Response> {
  const bestand = c.var.ontvangst?.bestand
  if (!bestand) return again(c, stuk, c.var.ontvangst?.probleem ?? '')
  const read = await readForm(c, BijlageForm, { ook: toLookAt(stuk, bestand) })
  if (!read.ok) return refuse(c, stuk, read.form)
  const id = await placeBijlage(c, stuk, bestand)
  return id ? done(c, stuk.href, said.bijlage) : again(c, stuk, vol)
}

/** Its name is a text like any other, for who reads the piece. */
export const toLookAt = ({ kring }: Stuk, { naam }: Ontvangen) => ({
  [bestandVeld]: naam.replace(/[._-]/g, ' '),
  zichtbaarheid: kring,
})

export const vol = `Hier staan al ${hoogstens} bestanden bij. Haal er eerst een weg.`

async function again(c: Ctx, stuk: Stuk, probleem: string): Promise<Response> {
  return refuse(c, stuk, { values: valuesOf(await bodyOf(c)), problems: { [bestandVeld]: probleem } })
}

function refuse(c: Ctx, stuk: Stuk, form: FormState): Promise<Response> {
  c.status(422)
  return showBijlagen(c, stuk, form)
}

/** Written down, and its bytes kept; the same for a page and the API. Null when there are as many as there can be. */
export async function placeBijlage(c: Ctx, stuk: Stuk, bestand: Ontvangen): Promise<string | null> {
  const { db, kept } = c.var
  const id = randomUUID()
  if (!(await addBijlage(db, actorOf(c), { id, stuk, bestand }))) return null
  // The last that can fail, but for the commit itself: a job of the night compares.
  await kept.opslag.put(sleutelVan(id), bestand.pad)
  return id
}

/** Taken away; the same for a page and the API. */
export async function takeAway(c: Ctx, gevonden: Gevonden): Promise<void> {
  await removeBijlage(c.var.db, actorOf(c), gevonden)
  await c.var.enqueue('ruim-bijlage-op', { bijlageId: gevonden.bijlage.id })
}
