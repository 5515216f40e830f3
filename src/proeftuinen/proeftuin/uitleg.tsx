/** Words of ours that need explaining, as one tells a colleague. */
const uitleg = {
  kring: {
    woord: 'kring',
    tekst:
      'Een kring zegt wie iets leest: het team, de overheid, het hele netwerk of iedereen. Een deel van een proeftuin mag voor minder mensen zijn dan de proeftuin zelf.',
  },
  bevriezing: {
    woord: 'bevriezing',
    tekst:
      'Zolang een inkoop loopt, leest geen leverancier meer dan een ander. Wat niet openbaar is, is dan dicht voor alle leveranciers, ook in het team. Het gaat pas open als iemand bevestigt dat de inkoop voorbij is.',
  },
  stokje: {
    woord: 'stokje',
    tekst:
      'Wie het stokje heeft, is nu aan zet. Je geeft het door als een ander verder moet. Zo zie je waar een proeftuin stil ligt.',
  },
  verzegeld: {
    woord: 'verzegeld',
    tekst:
      'Wat je van een fase verwacht, zet je vast als die begint. Daarna verandert niemand het meer. Zo zie je later eerlijk wat je vooraf dacht.',
  },
} as const

export type Begrip = keyof typeof uitleg

const listed = (words: string[]) =>
  words.length === 1 ? words[0] : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`

/** One click away, and out of the way for who knows. */
export const BegripUitleg = ({ namen }: { namen: Begrip[] }) => (
  <details class="vonk-uitklap">
    <summary>Wat betekent {listed(namen.map((naam) => `‘${uitleg[naam].woord}’`))}?</summary>
    {namen.map((naam) => (
      <p>
        <dfn>{uitleg[naam].woord.charAt(0).toUpperCase() + uitleg[naam].woord.slice(1)}</dfn>.{' '}
        {uitleg[naam].tekst}
      </p>
    ))}
  </details>
)
