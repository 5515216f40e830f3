import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { filled } from '#src/platform/places.ts'
import type { Ctx, Env } from '#src/platform/web/context.ts'
import { findAantekening } from '#src/proeftuinen/aantekeningen/queries.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { stukVan } from './aantekening.ts'
import { AantekeningPage } from './aantekening-view.tsx'
import { showReacties, takeReactie } from './onder.tsx'
import { opAantekening } from './places.ts'
import { may } from './policy.ts'

/** An aantekening with its reacties. */
export const bijAantekening = new Hono<Env>()

bijAantekening.get(paths.aantekeningReacties.pattern, async (c) => {
  const found = await findHere(c)
  allowIn(c, found.proeftuin, mayProeftuin.readPart(c.var.actor, found.proeftuin, found.aantekening))
  return show(c, found, emptyForm)
})

bijAantekening.post(paths.aantekeningReacties.pattern, async (c) => {
  const found = await findHere(c)
  allowIn(c, found.proeftuin, may.write(found.stuk))
  return takeReactie(c, found.stuk, async (form) => {
    c.status(422)
    return show(c, found, form)
  })
})

/** Of a proeftuin that is opened, which is written down. */
async function findHere(c: Ctx) {
  const { db, actor } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  const aantekening = await findAantekening(db, actor, { proeftuin, id: c.req.param('aantekening') ?? '' })
  return { proeftuin, aantekening, stuk: stukVan(actor, proeftuin, aantekening) }
}

type Found = Awaited<ReturnType<typeof findHere>>

async function show(c: Ctx, { stuk, ...rest }: Found, form: FormState) {
  const reacties = await showReacties(c, stuk, form)
  const erbij = await filled(c.var, opAantekening, rest)
  return c.html(<AantekeningPage shell={c.var.shell} reacties={reacties} erbij={erbij} {...rest} />)
}
