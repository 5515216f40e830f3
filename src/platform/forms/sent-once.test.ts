import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { paths } from '#src/paths/index.ts'
import { testApp } from '#test/app.ts'
import { testPersonas } from '#test/personas.ts'
import { insertProeftuin } from '#test/proeftuin.ts'

const t = await testApp()
const p = await testPersonas(t)

/** A form of the logboek, its key, and what came of it. */
async function aForm() {
  const id = await insertProeftuin({ t, p }, { team: { hr: 'hr' } })
  const note = { soort: 'les', titel: 'Eén keer', tekst: '', datum: '2026-04-14', fase: 'uitvoeren' }
  const fields = { ...note, zichtbaarheid: 'openbaar', sleutel: randomUUID() }
  const send = (more = {}, persona: 'inkoper' | 'hr' = 'inkoper') =>
    p.as(persona).post(paths.aantekeningen(id), { ...fields, ...more })
  const count = async () => {
    const rows = await t.db.selectFrom('aantekening').select('id').where('proeftuinId', '=', id).execute()
    return rows.length
  }
  return { id, fields, send, count }
}

describe('the same form', () => {
  it('sent twice does its work once, and leads to the same place', async () => {
    const { send, count } = await aForm()
    const [first, second] = [await send(), await send()]
    expect([second.status, second.headers.get('location')]).toEqual([303, first.headers.get('location')])
    expect(await count()).toBe(1)
  })

  it('sent five times at once does so too', async () => {
    const { send, count } = await aForm()
    const answers = await Promise.all(Array.from({ length: 5 }, () => send()))
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1)
    expect(await count()).toBe(1)
  })

  it('with a mistake is not spent: corrected, it does its work', async () => {
    const { send, count } = await aForm()
    expect((await send({ titel: '' })).status).toBe(422)
    expect((await send({ titel: '' })).status).toBe(422)
    expect((await send()).status).toBe(303)
    expect(await count()).toBe(1)
  })

  it('with other content is another form', async () => {
    const { send, count } = await aForm()
    await send()
    await send({ titel: 'Een andere' })
    expect(await count()).toBe(2)
  })

  it('of another member is another form: nobody is sent where somebody else went', async () => {
    const { send, count } = await aForm()
    await send()
    await send({}, 'hr')
    expect(await count()).toBe(2)
  })

  it('without a key, or with nonsense for one, simply does its work', async () => {
    const { send, count } = await aForm()
    for (const sleutel of ['', 'onzin', '\0']) expect((await send({ sleutel })).status).toBe(303)
    expect(await count()).toBe(3)
  })

  it('cannot pass for another by a field that holds a separator', async () => {
    const { send, count } = await aForm()
    await send({ tekst: 'a', extra: 'b\0extra2\0c' })
    await send({ tekst: 'a', extra: 'b', extra2: 'c' })
    expect(await count()).toBe(2)
  })
})

describe('a session that ended while somebody wrote', () => {
  const longText = 'Dit schreef ik in een kwartier, met “tekens” & <haken>, en het mag niet weg.'

  it('keeps all that was typed, and it can be sent again after signing in', async () => {
    const { id, fields, count } = await aForm()
    const typed = { ...fields, tekst: longText, doelgroepen: ['jongeren', 'herintreders'] }
    const answer = await p.as('bezoeker').post(paths.aantekeningen(id), typed)
    expect(answer.status).toBe(401)
    const again = fieldsOf(await answer.text())
    expect(again).toEqual(
      Object.entries(typed).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
    )
    expect(await count()).toBe(0)
    const body = new URLSearchParams(again as [string, string][])
    const sent = await p.as('inkoper')(paths.aantekeningen(id), { method: 'POST', body })
    expect(sent.status).toBe(303)
    expect(await count()).toBe(1)
  })

  const plain = (html: string) =>
    html.replace(
      /&(quot|lt|gt|#39|amp);/g,
      (_, name) => ({ quot: '"', lt: '<', gt: '>', '#39': "'", amp: '&' })[name as 'lt'],
    )

  /** Name and value of what a browser would send of the form on this page. */
  function fieldsOf(page: string): string[][] {
    const form = /<form class="vonk-form"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
    const found = form.matchAll(
      /<input type="hidden" name="([^"]*)" value="([^"]*)"|<textarea[^>]* name="([^"]*)"[^>]*>([^<]*)</g,
    )
    return [...found].map(([, name, value, area, text]) => [name ?? area ?? '', plain(value ?? text ?? '')])
  }
})
