import { Hono } from 'hono'
import { emptyForm, type FormState } from '#src/platform/components/index.ts'
import { formOf, readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, type Ctx, type Env, reveal } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import { addRegel, changeRegel } from './changes.ts'
import { nieuwForm, regelForm } from './forms.ts'
import { type Lijst, waar } from './keuzelijst.ts'
import { may } from './policy.ts'
import { findRegel, listRegels } from './queries.ts'
import { said } from './said.ts'
import { LijstPage, RegelPage } from './views.tsx'

/** The lists that the adviesteam keeps. For anybody else they are not there. */
export const keuzelijsten = new Hono<Env>()

function keeper(c: Ctx) {
  reveal(c, may.keep(c.var.actor))
  return actorOf(c)
}

const typed = async (c: Ctx, problems: FormState['problems'] = {}): Promise<FormState> => ({
  values: valuesOf(await bodyOf(c)),
  problems,
})

type Status = 200 | 409 | 422

async function showLijst(c: Ctx, lijst: Lijst, form: FormState = emptyForm) {
  const regels = await listRegels(c.var.db, c.var.actor, lijst)
  const status = form === emptyForm ? 200 : 422
  return c.html(<LijstPage shell={c.var.shell} lijst={lijst} regels={regels} form={form} />, status)
}

type Shown = { lijst: Lijst; form?: FormState; status?: Status }

async function showRegel(c: Ctx, { lijst, form, status = 200 }: Shown) {
  const { regel } = await findRegel(c.var.db, c.var.actor, { lijst, code: c.req.param('code') ?? '' })
  const props = { shell: c.var.shell, lijst, regel, form: form ?? formOf(regel), intussen: status === 409 }
  return c.html(<RegelPage {...props} />, status)
}

for (const lijst of ['rol', 'doelgroep'] as const) {
  const { alle, een } = waar[lijst]

  keuzelijsten.get(alle.pattern, (c) => {
    keeper(c)
    return showLijst(c, lijst)
  })

  keuzelijsten.post(alle.pattern, async (c) => {
    const actor = keeper(c)
    const read = await readForm(c, nieuwForm[lijst])
    if (!read.ok) return showLijst(c, lijst, read.form)
    const uitslag = await addRegel(c.var.db, actor, { lijst, input: read.data })
    if (uitslag.kind === 'fout') return showLijst(c, lijst, await typed(c, { [uitslag.veld]: uitslag.zin }))
    return done(c, alle(), said.lijsttoegevoegd)
  })

  keuzelijsten.get(een.pattern, (c) => {
    keeper(c)
    return showRegel(c, { lijst })
  })

  keuzelijsten.post(een.pattern, async (c) => {
    const actor = keeper(c)
    const code = c.req.param('code') ?? ''
    await findRegel(c.var.db, actor, { lijst, code })
    const read = await readForm(c, regelForm[lijst])
    if (!read.ok) return showRegel(c, { lijst, form: read.form, status: 422 })
    const uitslag = await changeRegel(c.var.db, actor, { lijst, code, input: read.data })
    if (uitslag.kind === 'bewaard') return done(c, alle(), saved)
    if (uitslag.kind === 'intussen') return showRegel(c, { lijst, form: await typed(c), status: 409 })
    return showRegel(c, { lijst, form: await typed(c, { [uitslag.veld]: uitslag.zin }), status: 422 })
  })
}
