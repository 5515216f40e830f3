import { Hono } from 'hono'
import { z } from 'zod'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import { tick } from '#src/platform/forms/fields.ts'
import { readForm } from '#src/platform/forms/read-form.ts'
import { actorOf, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done } from '#src/platform/web/done.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { gever } from '#src/proeftuinen/teams/policy.ts'
import { handOver } from '#src/proeftuinen/teams/stokje.ts'
import { ReactieForm } from './forms.ts'
import { placeReactie, showReacties } from './onder.tsx'
import { may } from './policy.ts'
import { said } from './said.ts'
import { gevraagdAan, stukVanVraag } from './vraag.ts'
import { VraagPage } from './vraag-view.tsx'

/** The question of a proeftuin, with its reacties; with one the baton can go back. */
export const bijVraag = new Hono<Env>()

const MetStokje = z.object({ ...ReactieForm.shape, terug: tick() })

bijVraag.get(paths.proeftuinReacties.pattern, async (c) => {
  const found = await findHere(c)
  allowIn(c, found.proeftuin, mayProeftuin.read(c.var.actor, found.proeftuin))
  return show(c, found, emptyForm)
})

bijVraag.post(paths.proeftuinReacties.pattern, async (c) => {
  const found = await findHere(c)
  const { proeftuin, stuk } = found
  allowIn(c, proeftuin, may.write(stuk))
  const read = await readForm(c, MetStokje, { ook: { zichtbaarheid: stuk.kring } })
  if (!read.ok) {
    c.status(422)
    return show(c, found, read.form)
  }
  const id = await placeReactie(c, stuk, read.data.tekst)
  const naar = read.data.terug ? gever(c.var.actor, proeftuin) : undefined
  if (naar) await giveBack(c, found, naar.lidId)
  return done(c, `${stuk.href()}#reactie-${id}`, naar ? said.reactiestokje : said.reactie)
})

/** Its words stay where they stand: the baton may go to who reads less than what was written for. */
async function giveBack(c: Ctx, { proeftuin }: Found, lidId: string) {
  const boodschap = 'Er staat een reactie onder de proeftuin.'
  const estafetteId = await handOver(c.var.db, actorOf(c), { proeftuin, lidId, boodschap })
  await c.var.enqueue('stuur-stokje', { estafetteId })
}

async function findHere(c: Ctx) {
  const { actor } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  if (!mayProeftuin.read(actor, proeftuin)) throw new NotFound()
  return { proeftuin, stuk: stukVanVraag(actor, proeftuin) }
}

type Found = Awaited<ReturnType<typeof findHere>>

async function show(c: Ctx, { proeftuin, stuk }: Found, form: FormState) {
  const reacties = await showReacties(c, stuk, form)
  const naar = gever(c.var.actor, proeftuin)
  const props = { shell: c.var.shell, proeftuin, reacties, gever: naar?.naam }
  return c.html(<VraagPage {...props} gevraagd={gevraagdAan(c.var.actor, proeftuin)} />)
}
