import { expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { may } from '#src/proeftuinen/proeftuin/policy.ts'
import { type Proef, zichtOf } from '#src/proeftuinen/proeftuin/test-crawl.ts'
import { insertCollega, meld } from '#test/melding.ts'
import type { Persona, TestLid } from '#test/personas.ts'
import { buildWorld } from './build.ts'
import { leaksIn, marksIn } from './marks.ts'

const { build } = await buildWorld()
const { t, p, world, marks } = build
const personaOf = new Map(Object.entries(p.leden).map(([lid, { email }]) => [email, lid as TestLid]))
const seeded = new Set((await t.mails()).map(({ id }) => id))

const proefOf = (wanted: Partial<Proef>) => {
  const found = world.proeven.find((one) =>
    Object.entries(wanted).every(([key, value]) => one[key as keyof Proef] === value),
  )
  if (!found) throw new Error(`No proeftuin is ${JSON.stringify(wanted)}`)
  return found
}

/** What is said with the baton is for those in the team to whom it is open at the moment that the mail goes out. */
const batonWord = (proef: Proef) =>
  marks.add(proef.what, 'doorgeef', (persona) => {
    const zicht = zichtOf(proef, persona)
    return zicht.rol !== null && may.write(p.actors[persona], zicht) && may.read(p.actors[persona], zicht)
  })

/** A word that is sent to one address: for whoever reads there, and the sender. */
const wordTo = (aan: string, field: string) => {
  const word = marks.add(`a mail to ${aan}`, field, (persona) => personaOf.get(aan) === persona)
  outside.set(aan, [...(outside.get(aan) ?? []), word])
  return word
}
const outside = new Map<string, string[]>()

async function handOver(proef: Proef, to: TestLid) {
  const answer = await p
    .as('inkoper')
    .post(paths.estafette(proef.id), { lidId: p.leden[to].id, boodschap: batonWord(proef) })
  expect(answer.status).toBe(303)
}

async function invite(proef: Proef, aan: string) {
  const fields = { email: aan, naam: 'Iemand', rol: 'hr', boodschap: wordTo(aan, 'welkom') }
  outside.get(aan)?.push(proef.titel)
  expect((await p.as('inkoper').post(paths.team(proef.id), fields)).status).toBe(303)
}

/** To who may read it alone, without the address of either. */
async function writeTo(from: TestLid, to: TestLid) {
  const fields = {
    onderwerp: wordTo(p.leden[to].email, 'briefkop'),
    tekst: wordTo(p.leden[to].email, 'briefwoord'),
  }
  expect((await p.as(from).post(paths.schrijfBericht(p.leden[to].id), fields)).status).toBe(303)
}

/** A purchase that is prepared: the baton goes to a supplier, and what came with it does not. */
const open = { stand: 'lopend', freeze: 'geen', fase: 'voorbereiden', route: 'inhuur' } as const

async function playEverything() {
  for (const zichtbaarheid of ['team', 'overheid', 'netwerk', 'openbaar'] as const) {
    const proef = proefOf({ ...open, zichtbaarheid })
    await invite(proef, p.leden.collega.email)
    await invite(proef, `${zichtbaarheid}@buiten.test`)
    await handOver(proef, 'leverancier')
    await handOver(proefOf({ stand: 'lopend', freeze: 'loopt', zichtbaarheid }), 'hr')
    const komt = proefOf({ stand: 'lopend', freeze: 'komt', zichtbaarheid })
    // Where somebody is chosen already, no supplier is given a baton.
    if (!zichtOf(komt, 'leverancier').bevroren) await freezeAfterwards(komt)
  }
  await takeAway()
  await writeTo('adviesteam', 'jobcoach')
  await writeTo('inkoper', 'beheerder')
  await p.as('bezoeker').post(paths.inloggen(), { email: p.leden.gast.email })
  await p
    .as('inkoper')
    .post(paths.uitnodigen(), { email: 'net@buiten.test', boodschap: wordTo('net@buiten.test', 'netwoord') })
  const request = {
    naam: 'Nora Nieuw',
    organisatie: 'Helder Schoonmaak',
    soort: 'leverancier',
    rol: 'leverancier',
    leverancierswerk: 'nee',
  }
  await p
    .as('bezoeker')
    .post(paths.doeMee(), { ...request, email: 'nora@buiten.test', motivatie: 'Ik wil graag meedoen.' })
}

/** Before the mails went out about its baton and its invitations, a proeftuin was taken away; and a note, whose author hears why. */
async function takeAway() {
  const proef = proefOf({ ...open, zichtbaarheid: 'netwerk' })
  const note = proefOf({ stand: 'lopend', freeze: 'gegund', zichtbaarheid: 'openbaar' }).notes.find(
    ({ zichtbaarheid, words }) => zichtbaarheid === 'openbaar' && words.length > 0,
  )
  const other = await insertCollega(build, 'Twan Tweede')
  for (const [soort, id] of [
    ['proeftuin', proef.id],
    ['aantekening', note?.id ?? ''],
  ] as const) {
    const path = paths.melding(await meld(build, 'collega', { wat: soort, id }))
    await p
      .as('adviesteam')
      .post(`${path}/maatregel`, { besluit: 'weghalen', motivering: 'Dit hoort hier niet.' })
    expect((await other.post(`${path}/bevestiging`)).status).toBe(303)
  }
  proef.weg = true
  // An invitation into it tells of it no more either.
  for (const [aan, words] of outside) {
    const left = words.filter((word) => word !== proef.titel)
    outside.set(aan, left)
  }
}

/** The baton went to a supplier, and then, before the mail went out, the notice was published. */
async function freezeAfterwards(proef: Proef) {
  await handOver(proef, 'leverancier')
  await t.db
    .updateTable('aanbesteding')
    .set({ gepubliceerdOp: '2026-01-01' })
    .where('id', '=', proef.tender?.id ?? '')
    .execute()
  proef.freeze = 'loopt'
}

it('each tells its receiver nothing but what the policies allow', async () => {
  await playEverything()
  await t.runJobs()
  const mails = (await t.mails()).filter(({ id }) => !seeded.has(id))
  expect(mails.length).toBeGreaterThan(15)
  const wrong = mails.flatMap(({ aan, onderwerp, tekst, html }) => {
    const text = `${onderwerp} ${tekst} ${html}`
    const where = `a mail to ${aan}: ${onderwerp}`
    const others = [...personaOf.keys()].filter((email) => email !== aan && text.includes(email))
    return [...others.map((email) => `${where} tells the address ${email}`), ...toldTo(aan, where, text)]
  })
  expect(wrong).toEqual([])
})

/** A member is told what the policies allow; anybody else what was written to that address, and by whom. */
function toldTo(aan: string, where: string, text: string): string[] {
  const written = new Set(outside.get(aan))
  const rest = text.replace(/zq\d{5}[a-z]+/g, (word) => (written.has(word) ? '' : word))
  const persona: Persona = personaOf.get(aan) ?? 'bezoeker'
  const own = [...marksIn(rest)].some((word) => word.endsWith('naam')) && written.size > 0
  return leaksIn(marks, { persona, where, text: own ? rest.replace(/zq\d{5}naam/g, '') : rest })
}
