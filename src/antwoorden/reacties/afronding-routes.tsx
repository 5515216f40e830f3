import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { NotFound } from '#src/platform/errors.ts'
import type { Ctx, Env } from '#src/platform/web/context.ts'
import { allowIn, openProeftuin } from '#src/proeftuinen/proeftuin/opened.ts'
import { may as mayProeftuin } from '#src/proeftuinen/proeftuin/policy.ts'
import { isTeLezen, stukVanLessen } from './afronding.ts'
import { AfrondingPage } from './afronding-view.tsx'
import { showReacties, takeReactie } from './onder.tsx'
import { may } from './policy.ts'

/** What was learned in a proeftuin, with its reacties. */
export const bijAfronding = new Hono<Env>()

bijAfronding.get(paths.afrondingReacties.pattern, async (c) => {
  const found = await findHere(c)
  allowIn(c, found.proeftuin, mayProeftuin.read(c.var.actor, found.proeftuin))
  return show(c, found, emptyForm)
})

bijAfronding.post(paths.afrondingReacties.pattern, async (c) => {
  const found = await findHere(c)
  allowIn(c, found.proeftuin, may.write(found.stuk))
  return takeReactie(c, found.stuk, async (form) => {
    c.status(422)
    return show(c, found, form)
  })
})

async function findHere(c: Ctx) {
  const { actor } = c.var
  const proeftuin = await openProeftuin(c, c.req.param('id') ?? '')
  if (!isTeLezen(actor, proeftuin)) throw new NotFound()
  return { proeftuin, stuk: stukVanLessen(actor, proeftuin) }
}

type Found = Awaited<ReturnType<typeof findHere>>

async function show(c: Ctx, { proeftuin, stuk }: Found, form: FormState) {
  const reacties = await showReacties(c, stuk, form)
  return c.html(<AfrondingPage shell={c.var.shell} proeftuin={proeftuin} reacties={reacties} />)
}
