import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { daysAfter, today } from '#src/platform/today.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { testGastheren } from './test-gastheren.ts'

const t = await testApp()
const p = await testPersonas(t)
const { begin, newAddress, linkTo, ask, answerOf } = await testGastheren(t, p)
const inkoper = p.as('inkoper')

describe('the promise of an answer', () => {
  const termijnOf = (id: string) =>
    t.db
      .selectFrom('termijn')
      .selectAll()
      .where('onderwerpId', '=', id)
      .orderBy('begintOp')
      .executeTakeFirstOrThrow()

  it('mails at the start, as a reminder and on the last day, each once; then the adviesteam hears', async () => {
    const [id, email] = [await begin(), newAddress()]
    await ask(id, email)
    const { id: termijnId } = await termijnOf(id)
    const subjects = async (to = email) => (await t.mails(to)).map(({ onderwerp }) => onderwerp)
    /** How many days from today each of its days is. */
    const on = async (herinneringOp: number, uiterlijkOp: number, meldingOp: number) => {
      const days = { begintOp: -60, herinneringOp, uiterlijkOp, meldingOp }
      const set = Object.entries(days).map(([name, n]) => [name, daysAfter(today(), n)])
      await t.db.updateTable('termijn').set(Object.fromEntries(set)).where('id', '=', termijnId).execute()
      for (const _twice of [1, 2]) {
        await t.runJob('termijnen-dagelijks')
        await t.runJobs()
      }
    }
    expect(await subjects()).toEqual(['Vraag: is Gemeente Waterlinge gastheer van een proeftuin?'])
    const first = await linkTo(email, 0)
    await on(0, 3, 9)
    await on(-3, 0, 7)
    expect((await subjects()).map((one) => one.split(':')[0])).toEqual([
      'Vraag',
      'Herinnering',
      'Laatste dag',
    ])
    await on(-9, -7, 0)
    expect(await subjects()).toHaveLength(3)
    expect(await subjects(p.leden.adviesteam.email)).toEqual([
      'Een gastheer antwoordt niet: Samen schoonmaken',
    ])
    expect(await (await inkoper.get(paths.gastheer(id))).text()).toContain('te laat')
    expect((await answerOf(first)).status).toBe(303)
    expect((await termijnOf(id)).voldaanOp).not.toBeNull()
  })

  it('tells nothing of what was answered meanwhile', async () => {
    const [id, email] = [await begin(), newAddress()]
    await answerOf(await ask(id, email))
    await t.db
      .updateTable('termijn')
      .set({ herinneringOp: today(), begintOp: daysAfter(today(), -9) })
      .where('onderwerpId', '=', id)
      .execute()
    await t.runJob('termijnen-dagelijks')
    await t.runJobs()
    expect(await t.mails(email)).toHaveLength(1)
  })
})
