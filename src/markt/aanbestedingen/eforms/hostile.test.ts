import { describe, expect, it } from 'vitest'
import type { ProblemCode } from './notice.ts'
import { readNotice } from './read.ts'
import { bytesOf, noticeXml, ROOT_ATTRIBUTES, refused, understood } from './test-notices.ts'

const utf16 = (text: string, mark = '\ufeff') => new Uint8Array(Buffer.from(mark + text, 'utf16le'))
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16())
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))
const deep = (depth: number, open: string, close: string) => open.repeat(depth) + close.repeat(depth)

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>`
const EXTERNAL = '<!DOCTYPE r SYSTEM "http://127.0.0.1:1/x.dtd" [<!ENTITY x SYSTEM "file:///etc/passwd">]>'

const REFUSALS: [what: string, input: Uint8Array | string, code: ProblemCode, message: RegExp][] = [
  ['an empty file', '', 'leeg', /is leeg/],
  ['only white space', ' \n\t ', 'leeg', /is leeg/],
  ['50 MB', new Uint8Array(50 * 1024 * 1024).fill(60), 'te_groot', /groter dan 20 MB/],
  ['a PDF', '%PDF-1.7 …', 'geen_xml', /een PDF/],
  ['a zip or Word file', latin1('PK\x03\x04\x14\x00'), 'geen_xml', /zip-, Word- of Excel/],
  ['a web page', '<!DOCTYPE html><html lang=nl><p>Hallo', 'geen_xml', /webpagina/],
  ['a web page after a mark and a comment', '\ufeff<!-- x --><html>', 'geen_xml', /webpagina/],
  ['JSON', '{"titel": "x"}', 'geen_xml', /JSON/],
  ['plain text', 'Beste lezer, hierbij de aankondiging.', 'geen_xml', /geen XML/],
  ['an image', latin1('\x89PNG\r\n\x1a\n'), 'geen_xml', /afbeelding/],
  [
    'billion laughs',
    noticeXml({ head: `<?xml version="1.0"?>${LAUGHS}`, buyer: '&c;' }),
    'doctype',
    /DOCTYPE/,
  ],
  [
    'an external entity',
    noticeXml({ head: `<?xml version="1.0"?>${EXTERNAL}`, buyer: '&x;' }),
    'doctype',
    /DOCTYPE/,
  ],
  ['an undefined entity', noticeXml({ buyer: '&onbekend;' }), 'opmaak', /regel 4, teken 57/],
  ['a mistake in the markup', noticeXml({ project: '<cbc:Note>a</cbc:Nota>' }), 'opmaak', /geen geldige XML/],
  ['an unbound prefix', noticeXml({ project: '<x:y/>' }), 'opmaak', /geen geldige XML/],
  ['a NUL inside', noticeXml({ buyer: 'a\0b' }), 'opmaak', /geen geldige XML/],
  ['a file cut off', noticeXml().slice(0, -40), 'afgebroken', /niet compleet/],
  ['a file cut off in a tag', noticeXml().slice(0, 300), 'afgebroken', /niet compleet/],
  ['only a declaration', '<?xml version="1.0"?>', 'afgebroken', /niet compleet/],
  [
    'an invoice',
    '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
    'andere_soort',
    /factuur/,
  ],
  [
    'other UBL',
    '<Tender xmlns="urn:oasis:names:specification:ubl:schema:xsd:Tender-2"/>',
    'andere_soort',
    /UBL-bericht \(Tender\)/,
  ],
  ['the old TED format', '<TED_EXPORT xmlns="http://x.example"/>', 'andere_soort', /oude TED-formaat/],
  ['other XML', '<kaas/>', 'andere_soort', /andere soort \(kaas\)/],
  ['a wrong namespace', '<ContractNotice xmlns="http://x.example"/>', 'andere_soort', /onbekende naamruimte/],
  [
    '10,000 nested elements',
    noticeXml({ project: deep(10_000, '<cbc:Note>', '</cbc:Note>') }),
    'te_ingewikkeld',
    /200 lagen/,
  ],
  [
    'a million elements',
    noticeXml({ project: '<cbc:Note/>'.repeat(1_000_001) }),
    'te_ingewikkeld',
    /een miljoen/,
  ],
  [
    'half a million lots',
    noticeXml({ tail: '<cac:ProcurementProjectLot/>'.repeat(500_000) }),
    'te_ingewikkeld',
    /te veel gegevens/,
  ],
  [
    'thousands of attributes',
    noticeXml({ project: `<cbc:Note ${Array.from({ length: 5000 }, (_, i) => `a${i}=""`).join(' ')}/>` }),
    'te_ingewikkeld',
    /kenmerken/,
  ],
  [
    'a huge attribute',
    noticeXml({ project: `<cbc:Note a="${'x'.repeat(2_000_000)}"/>` }),
    'te_ingewikkeld',
    /lang kenmerk/,
  ],
  ['no title', noticeXml({ title: '' }), 'onvolledig', /ontbreekt de titel \(BT-21\)/],
  ['no buyer', noticeXml({ buyer: ' ' }), 'onvolledig', /ontbreekt de naam van de inkoper \(BT-500\)/],
  ['neither', noticeXml({ title: '', buyer: '' }), 'onvolledig', /ontbreken de titel .* en de naam/],
  [
    'Latin-1 that says UTF-8',
    latin1(noticeXml({ buyer: 'Coöperatie' })),
    'codering',
    /kloppen niet .* UTF-8/,
  ],
  [
    'UTF-8 that says UTF-16',
    noticeXml({ head: '<?xml version="1.0" encoding="UTF-16"?>' }),
    'codering',
    /tekencodering/,
  ],
  ['UTF-16 with half a character', utf16(noticeXml()).slice(0, -1), 'codering', /kloppen niet/],
  ['UTF-32', latin1('\xff\xfe\0\0<\0\0\0'), 'codering', /utf-32/],
  [
    'an unknown encoding',
    noticeXml({ head: '<?xml version="1.0" encoding="EBCDIC-X"?>' }),
    'codering',
    /ebcdic-x/,
  ],
]

describe('a file that cannot be used gets one sentence', () => {
  it.for(REFUSALS)('%s', ([_, input, code, message]) => {
    const problem = refused(input)
    expect(problem.code).toBe(code)
    expect(problem.bericht).toMatch(message)
  })

  it('stops at its time', () => {
    const big = bytesOf(noticeXml({ project: '<cbc:Note/>'.repeat(500_000) }))
    const result = readNotice(big, { milliseconds: 1 })
    expect(result).toMatchObject({ ok: false, problemen: [{ code: 'te_traag' }] })
  })
})

describe('an unusual file that can be used', () => {
  const buyer = 'Coöperatie Één'
  const accepted: [what: string, input: Uint8Array | string][] = [
    ['UTF-8 with a mark', `\ufeff${noticeXml({ buyer })}`],
    ['no declaration', noticeXml({ buyer, head: '' })],
    ['white space before the declaration', `\n ${noticeXml({ buyer })}`],
    ['UTF-16LE with a mark', utf16(noticeXml({ buyer, head: '<?xml version="1.0" encoding="UTF-16"?>' }))],
    ['UTF-16BE with a mark', swapped(utf16(noticeXml({ buyer, head: '' })))],
    [
      'UTF-16LE without a mark',
      utf16(noticeXml({ buyer, head: '<?xml version="1.0" encoding="UTF-16LE"?>' }), ''),
    ],
    ['ISO-8859-1', latin1(noticeXml({ buyer, head: '<?xml version="1.0" encoding="ISO-8859-1"?>' }))],
    ['windows-1252', latin1(noticeXml({ buyer, head: "<?xml version='1.0' encoding='Windows-1252'?>" }))],
    ['character references', noticeXml({ buyer: 'Co&#246;peratie &#xC9;&#xe9;n' })],
    ['CDATA', noticeXml({ buyer: `<![CDATA[${buyer}]]>` })],
    [
      'a long comment that speaks of a DOCTYPE',
      noticeXml({ buyer, project: `<!-- <!DOCTYPE x> ${'<a>'.repeat(100_000)} -->` }),
    ],
    ['processing instructions', noticeXml({ buyer, project: '<?php echo 1 ?>' })],
    [
      'elements nobody knows',
      noticeXml({ buyer, project: '<nieuw xmlns="http://x.example"><cbc:Name>x</cbc:Name></nieuw>' }),
    ],
  ]

  it.each(accepted)('%s', (_, input) => {
    expect(understood(input)).toMatchObject({ titel: 'Schone kantoren', inkopers: [{ naam: buyer }] })
  })

  it('takes nothing from elements in another namespace', () => {
    const other = ROOT_ATTRIBUTES.replace('CommonBasicComponents-2', 'CommonBasicComponents-3')
    expect(refused(noticeXml().replace(ROOT_ATTRIBUTES, other)).code).toBe('onvolledig')
  })
})
