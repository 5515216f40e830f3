import { describe, expect, it } from 'vitest'
import { growthOf, linear } from '#test/growth.ts'
import { excerpt, renderMarkdown } from './markdown.ts'

describe('what people may use', () => {
  it.each([
    ['**vet** en *schuin*', '<p><strong>vet</strong> en <em>schuin</em></p>'],
    ['- een\n- twee', '<ul>\n<li>een</li>\n<li>twee</li>\n</ul>'],
    ['1. een', '<ol>\n<li>een</li>\n</ol>'],
    ['> zei zij', '<blockquote>\n<p>zei zij</p>\n</blockquote>'],
    ['een\ntwee', '<p>een<br>\ntwee</p>'],
    ['[hier](/over)', '<p><a href="/over" rel="nofollow ugc noopener">hier</a></p>'],
    [
      '[x](https://voorbeeld.test/a?b=1&c)',
      '<p><a href="https://voorbeeld.test/a?b=1&amp;c" rel="nofollow ugc noopener">x</a></p>',
    ],
    ['\\*geen\\*', '<p>*geen*</p>'],
    ['# geen kop', '<p># geen kop</p>'],
    ['`code`', '<p>`code`</p>'],
    ['', ''],
  ])('%j', (text, html) => expect(renderMarkdown(text).trim()).toBe(html))
})

describe('nothing that runs, loads or leads astray', () => {
  const attacks = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<!--><script>alert(1)</script>-->',
    '<iframe src="data:text/html,x"></iframe>',
    '**<b onmouseover=alert(1)>**',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](  javascript:alert(1))',
    '[x](java&#115;cript:alert(1))',
    '[x](javascript&colon;alert(1))',
    '[x](java\nscript:alert(1))',
    '[x](<javascript:alert(1)>)',
    '[x](&#1;javascript:alert(1))',
    '[x](vbscript:msgbox(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '[x](file:///etc/passwd)',
    '[x](//elders.test)',
    '[x](/\\elders.test)',
    '[x](/&#47;elders.test)',
    '[x](https:elders.test)',
    '![x](https://elders.test/volg.gif)',
    '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
    '[x](/a "onmouseover=alert(1)")',
    '[x](/a "\\" onmouseover=\\"alert(1)")',
    '[x]: javascript:alert(1)\n\n[x]',
    '<https://elders.test><script>',
    '"><script>alert(1)</script>',
    '[<img src=x onerror=alert(1)>](/over)',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
  ]

  it.each(attacks)('%j', (attack) => {
    const html = renderMarkdown(attack)
    const allowed =
      /<\/?(p|strong|em|ul|ol|li|blockquote)>|<br>|<\/a>|<a href="[^"<>]*"( title="[^"<>]*")? rel="nofollow ugc noopener">/g
    expect(html.replace(allowed, '')).not.toMatch(/[<>]/)
    for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(https:\/\/|\/(?!\/))/)
  })

  it.each(['*', '[', '> ', '- ', '**a', '[x](', '\\', '&', '_a_'])(
    'not for long, on thousands of %j',
    (mark) => {
      const render = (size: number) => renderMarkdown(mark.repeat(size / mark.length))
      expect(growthOf(render, 2_500)).toBeLessThan(linear)
    },
  )
})

it('tells the beginning without its marks, to the end of a word', () => {
  expect(excerpt('**Begin** bij [het werk](/over) > _zo_.')).toBe('Begin bij het werk zo.')
  expect(excerpt('een twee drie', 9)).toBe('een twee…')
  expect(excerpt('een twee drie', 12)).toBe('een twee…')
})

it.each(['[', '[](', '![', '**[', '*_', '> ', '- a\n  '])(
  'takes no more than its share of time for a long text of %j',
  (hostile) => {
    const render = (size: number) => [
      excerpt(hostile.repeat(size * 6)),
      renderMarkdown(hostile.repeat(size).slice(0, size)),
    ]
    expect(growthOf(render, 2_500)).toBeLessThan(linear)
  },
)
