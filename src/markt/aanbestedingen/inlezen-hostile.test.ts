import { beforeEach, describe, expect, it } from 'vitest'
import { testApp } from '#test/app.ts'
import { filledIn } from '#test/form-html.ts'
import { type Persona, testPersonas } from '#test/personas.ts'
import { bytesOf, fixture, lotXml, noticeXml } from './eforms/test-notices.ts'
import { typed } from './test-forms.ts'
import { pack } from './travel.ts'

const t = await testApp()
const p = await testPersonas(t)
const { as } = p

const upload = (content: Uint8Array | string, persona: Persona = 'inkoper') => {
  const bytes = typeof content === 'string' ? bytesOf(content) : content
  return as(persona).post('/aanbestedingen/inlezen', {
    bestand: new File([bytes as Uint8Array<ArrayBuffer>], 'aankondiging.xml'),
  })
}
const save = (form: Record<string, string | string[]>, persona: Persona = 'inkoper') =>
  as(persona).post('/aanbestedingen', form)
const all = () => t.db.selectFrom('aanbesteding').selectAll().orderBy('aangemaaktOp').execute()

beforeEach(async () => {
  await t.db.deleteFrom('aanbesteding').execute()
  await t.db.deleteFrom('tempolimiet').execute()
})

describe('a file that cannot be used', () => {
  const bomb = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><a>&b;</a>'
  it.each([
    ['geen bestand', ''],
    ['geen XML', 'hallo'],
    ['een PDF', '%PDF-1.7 …'],
    ['afgebroken', noticeXml().slice(0, 900)],
    ['een ander XML-bestand', '<factuur/>'],
    ['een bom', bomb],
    ['externe verwijzing', bomb.replace('"aaaa"', 'SYSTEM "file:///etc/passwd"')],
    ['zonder titel', noticeXml({ title: '' })],
    ['zonder inkoper', noticeXml({ buyer: '' })],
    ['diep', noticeXml({ tail: '<x>'.repeat(10_000) + '</x>'.repeat(10_000) })],
    ['verkeerde codering', Buffer.from(noticeXml({ title: '<cbc:Name>caf\xe9</cbc:Name>' }), 'latin1')],
  ])('is refused with the form still there: %s', async (_, content) => {
    const answer = await upload(content)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(html).toMatch(/id="veld-bestand-fout"/)
    expect(html).toContain('type="file"')
    expect(await all()).toEqual([])
  })

  it('is refused when it is no file, or several fields', async () => {
    expect((await as('inkoper').post('/aanbestedingen/inlezen', { bestand: 'tekst' })).status).toBe(422)
    expect((await as('inkoper').post('/aanbestedingen/inlezen', {})).status).toBe(422)
  })

  it('is refused before it is read when it is 50 MB', async () => {
    expect((await upload(new Uint8Array(50 * 1024 * 1024).fill(65))).status).toBe(413)
  })

  it('with 5,000 lots is read, and confirmed within the bounds of a form', async () => {
    const lots = Array.from({ length: 5000 }, (_, i) => lotXml(`LOT-${i}`)).join('')
    const html = await (await upload(noticeXml({ tail: lots }))).text()
    expect(html).toContain('De aankondiging heeft 5000 percelen. Vonk bewaart de eerste 1000.')
    expect((await save(filledIn(html))).status).toBe(303)
    expect(await t.db.selectFrom('perceel').select('id').execute()).toHaveLength(1000)
  })

  it('may be tried thirty times, and then not for a while', async () => {
    for (let i = 0; i < 30; i += 1) expect((await upload('hallo')).status).toBe(422)
    const answer = await upload('hallo')
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect((await upload('hallo', 'buurman')).status).toBe(422)
  })
})

describe('a forged confirmation', () => {
  const bomb = pack({ begrepen: { titel: 'x'.repeat(50_000_000) } } as never)
  it.each([
    ['onzin', 'onzin!'],
    ['leeg', ''],
    ['een ander formaat', Buffer.from('{}').toString('base64url')],
    ['een bom', bomb],
    ['te groot', 'A'.repeat(400_000)],
  ])('is refused and what was typed is kept: %s', async (_, aankondiging) => {
    const answer = await save(typed({ titel: 'Blijft staan', aankondiging }) as Record<string, string>)
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('onderweg beschadigd')
    expect(filledIn(html)).toMatchObject({ titel: 'Blijft staan' })
    expect(await all()).toEqual([])
  })

  it('keeps the notice when a field is wrong', async () => {
    const form = filledIn(await (await upload(fixture('voorbehouden'))).text())
    const wrong = await save({ ...form, titel: '' })
    expect(wrong.status).toBe(422)
    const again = filledIn(await wrong.text())
    expect(again.aankondiging).toBe(form.aankondiging)
    expect((await save({ ...again, titel: 'Nu goed' })).status).toBe(303)
    expect((await all())[0]?.noticeVersie).toBe('02')
  })
})
