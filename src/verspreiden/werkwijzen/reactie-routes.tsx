import { Hono } from 'hono'
import type { BlokProps } from '#src/antwoorden/reacties/blok.tsx'
import { showPerStuk, showReacties, takeReactie } from '#src/antwoorden/reacties/onder.tsx'
import { may as mayReactie } from '#src/antwoorden/reacties/policy.ts'
import { paths } from '#src/paths/index.ts'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { openWerkwijze } from './opened.ts'
import { may } from './policy.ts'
import { ReactiesPage } from './reactie-view.tsx'
import { stapVan, stukVan } from './reacties.ts'
import type { Werkwijze } from './werkwijze.ts'

/** What people say of a werkwijze, or of one of its steps. */
export const bijWerkwijze = new Hono<Env>()

bijWerkwijze.get(paths.werkwijzeReacties.pattern, async (c) => {
  const found = await findHere(c)
  allow(c, may.view(c.var.actor, found.werkwijze))
  return show(c, found, emptyForm)
})

bijWerkwijze.post(paths.werkwijzeReacties.pattern, async (c) => {
  const found = await findHere(c)
  allow(c, mayReactie.write(found.stuk))
  return takeReactie(c, found.stuk, async (form) => {
    c.status(422)
    return show(c, found, form)
  })
})

async function findHere(c: Ctx) {
  const { actor } = c.var
  const werkwijze = await openWerkwijze(c, c.req.param('id') ?? '')
  const stap = c.req.query('stap')
  return { werkwijze, stap, stuk: stap ? stapVan(actor, werkwijze, stap) : stukVan(actor, werkwijze) }
}

type Found = Awaited<ReturnType<typeof findHere>>

async function show(c: Ctx, { werkwijze, stap: stapId, stuk }: Found, form: FormState) {
  const reacties = await showReacties(c, stuk, form)
  const stap = werkwijze.stappen.find(({ id }) => id === stapId)
  return c.html(<ReactiesPage shell={c.var.shell} werkwijze={werkwijze} stap={stap} reacties={reacties} />)
}

/** For its page: under the whole and under each step, in one statement; of a concept nothing is said yet. */
export async function reactiesOp(c: Ctx, w: Werkwijze): Promise<Map<string, BlokProps>> {
  if (w.gepubliceerdOp === null) return new Map()
  const { actor } = c.var
  const stukken = [stukVan(actor, w), ...w.stappen.map(({ id }) => stapVan(actor, w, id))]
  return new Map((await showPerStuk(c, stukken)).map((blok) => [blok.stuk.id, blok]))
}
