import { sayExactly } from '#src/platform/components/index.ts'
import { soortLabel } from '#src/proeftuinen/aantekeningen/aantekening.ts'
import { saySoort } from '#src/proeftuinen/openingen/labels.ts'
import { openingsoorten } from '#src/proeftuinen/openingen/opening.ts'
import {
  faseLabel,
  inkoopeindeLabel,
  routeLabel,
  teamrolLabel,
  uitkomstLabel,
  zichtbaarheidLabel,
} from '#src/proeftuinen/proeftuin/labels.ts'

/** What a line of the trail is about, in the words of the pages: no keys, no ids. */

type Words = Record<string, string>

const within = (labels: Words): Words =>
  Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, begun(label)]))

/** As a part of a sentence; what is an abbreviation stays one. */
const begun = (label: string) =>
  /^[A-Z]{2}/.test(label) ? label : `${label.charAt(0).toLowerCase()}${label.slice(1)}`

const rollen = within(teamrolLabel)
const plaatsen: Words = { ...within(routeLabel), ...zichtbaarheidLabel }
const uitkomsten = within({ ...uitkomstLabel, ...inkoopeindeLabel })
const soorten = within({
  ...soortLabel,
  ...Object.fromEntries(openingsoorten.map((soort) => [soort, saySoort(soort, null)])),
})

const dagen: Words = {
  gepubliceerdOp: 'gepubliceerd',
  gunningsbeslissingOp: 'gunningsbeslissing',
  definitiefOp: 'definitief gegund',
  vroegtijdigBeeindigdOp: 'gestopt',
}

/** 'eerst leeg, nu 1 maart 2026', or the one value. */
function sayChange(value: string, say: (one: string) => string): string {
  const [was = '', is] = value.split(' → ')
  return is === undefined ? say(was) : `eerst ${say(was)}, nu ${say(is)}`
}

const sayDag = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? sayExactly(day) : day)
const oneOf = (words: Words) => (code: string) => words[code] ?? code.replaceAll('_', ' ')
const sayPlaats = oneOf(plaatsen)

const says: Record<string, (value: string) => string> = {
  soort: oneOf(soorten),
  fase: oneOf(within(faseLabel)),
  rol: (rol) => `als ${oneOf(rollen)(rol)}`,
  route: sayPlaats,
  uitkomst: oneOf(uitkomsten),
  van: (van) => `van ${sayPlaats(van)}`,
  naar: (naar) => `naar ${sayPlaats(naar)}`,
  perceel: (nummer) => `perceel ${nummer}`,
  zichtbaarheid: (kring) => sayChange(kring, (one) => `voor ${sayPlaats(one)}`),
  ...Object.fromEntries(
    Object.entries(dagen).map(([name, dag]) => [
      name,
      (value: string) => `${dag}: ${sayChange(value, sayDag)}`,
    ]),
  ),
}

/** Of a proposal the day says what kind it is. */
const isSaid = (name: string, all: Words) => name === 'soort' && Object.keys(all).some((one) => one in dagen)

/** In the order of `says`; changes of several values are told apart. */
export function sayBijzonderheden(bijzonderheden: Words): string {
  const parts = Object.entries(says).flatMap(([name, say]) => {
    const value = bijzonderheden[name]
    return value === undefined || isSaid(name, bijzonderheden) ? [] : [say(value)]
  })
  return parts.join(parts.some((part) => part.includes(', nu ')) ? '; ' : ', ')
}
