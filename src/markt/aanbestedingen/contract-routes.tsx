import { Hono } from 'hono'
import { listLedenOf } from '#src/netwerk/leden/collegas.ts'
import { listRegios } from '#src/netwerk/regios/queries.ts'
import { knownRegio } from '#src/netwerk/regios/veld.ts'
import { paths } from '#src/paths/index.ts'
import type { FormState } from '#src/platform/components/index.ts'
import { readForm, valuesOf } from '#src/platform/forms/read-form.ts'
import { bodyOf } from '#src/platform/web/body.ts'
import { actorOf, allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { done, saved } from '#src/platform/web/done.ts'
import type { Aanbesteding } from './aanbesteding.ts'
import { resolveKoper } from './changes.ts'
import { changeContract, createContract } from './contract-changes.ts'
import { ContractEditPage, contractValues } from './contract-edit-view.tsx'
import { contractFormOf } from './contract-forms.ts'
import { findContract, listRaamovereenkomsten } from './contract-queries.ts'
import { Vervolg } from './forms.ts'
import { LopendContractForm } from './lopend-forms.ts'
import { LopendContractPage } from './lopend-view.tsx'
import { openAanbesteding } from './opened.ts'
import { may } from './policy.ts'
import { findAanbesteding } from './queries.ts'
import { said } from './said.ts'

export const contracten = new Hono<Env>()

contracten.get(paths.contract.pattern, async (c) => {
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.editContract(c.var.actor, aanbesteding))
  const contract = await findContract(c.var.db, c.var.actor, aanbesteding)
  const values = contractValues(aanbesteding, contract, contract.contractmanager?.id ?? null)
  return c.html(await page(c, aanbesteding, { form: { values, problems: {} } }))
})

contracten.post(paths.contract.pattern, async (c) => {
  const { db, actor } = c.var
  const aanbesteding = await openAanbesteding(c, c.req.param('id'))
  allow(c, may.editContract(actor, aanbesteding))
  const { afspraak: was } = await findContract(db, actor, aanbesteding)
  const { raamovereenkomsten, leden } = await keuzesOf(c, aanbesteding)
  const schema = contractFormOf(aanbesteding, was, {
    raamovereenkomsten: raamovereenkomsten.map(({ value }) => value),
    leden: leden.map(({ value }) => value),
  })
  const read = await readForm(c, schema)
  if (!read.ok) return c.html(await page(c, aanbesteding, read), 422)
  const changed = await changeContract(db, actorOf(c), { aanbesteding, was, input: read.data })
  if (changed) return done(c, paths.aanbesteding(aanbesteding.id), saved)
  const now = await findAanbesteding(db, actor, aanbesteding.id)
  return c.html(
    await page(c, now, { form: { values: valuesOf(await bodyOf(c)), problems: {} }, conflict: true }),
    409,
  )
})

contracten.get(paths.nieuwContract.pattern, async (c) => {
  allow(c, may.create(c.var.actor))
  const form = { values: { zichtbaarheid: 'overheid' }, problems: {} }
  const regios = await listRegios(c.var.db)
  return c.html(<LopendContractPage shell={c.var.shell} form={form} regios={regios} />)
})

contracten.post(paths.nieuwContract.pattern, async (c) => {
  const { db, actor, shell } = c.var
  allow(c, may.create(actor))
  const regios = await listRegios(db)
  const read = await readForm(c, knownRegio(LopendContractForm, regios))
  if (!read.ok) return c.html(<LopendContractPage shell={shell} form={read.form} regios={regios} />, 422)
  const { koperId, problem } = await resolveKoper(db, read.data)
  const body = await bodyOf(c)
  if (problem) {
    const form = { values: valuesOf(body), problems: { koper: problem } }
    return c.html(<LopendContractPage shell={shell} form={form} regios={regios} />, 422)
  }
  const id = await createContract(db, actorOf(c), { input: read.data, koperId })
  const start = paths.nieuweProeftuin({ vertrekpunt: 'opdracht', aanbesteding: id })
  return done(c, Vervolg.parse(body) ? start : paths.aanbesteding(id), said.aanbesteding)
})

/** Who can keep it: those of the buyer, who is now, and who fills it in. */
async function keuzesOf(c: Ctx, aanbesteding: Aanbesteding) {
  const { db } = c.var
  const actor = actorOf(c)
  const { contractmanager, afroepVan } = await findContract(db, actor, aanbesteding)
  const collegas = aanbesteding.koperId ? await listLedenOf(db, actor, aanbesteding.koperId) : []
  const people = new Map(collegas.map(({ id, naam }) => [id, naam]))
  if (actor.overheid) people.set(actor.id, actor.naam)
  if (contractmanager) people.set(contractmanager.id, contractmanager.naam)
  const frameworks = new Map(
    (await listRaamovereenkomsten(db, actor, aanbesteding.id)).map(({ id, titel, koper }) => [
      id,
      `${titel} (${koper})`,
    ]),
  )
  if (afroepVan && !frameworks.has(afroepVan.id)) frameworks.set(afroepVan.id, afroepVan.titel)
  return { leden: optionsOf(people), raamovereenkomsten: optionsOf(frameworks) }
}

const optionsOf = (labels: Map<string, string>) => [...labels].map(([value, label]) => ({ value, label }))

type Shown = { form: FormState; conflict?: boolean }

async function page(c: Ctx, aanbesteding: Aanbesteding, shown: Shown) {
  const keuzes = await keuzesOf(c, aanbesteding)
  return <ContractEditPage {...keuzes} shell={c.var.shell} aanbesteding={aanbesteding} {...shown} />
}
