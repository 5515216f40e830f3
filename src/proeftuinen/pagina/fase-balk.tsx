export type FaseStand = 'klaar' | 'nu' | 'later' | 'overgeslagen'

const words: Record<FaseStand, string> = {
  klaar: 'klaar',
  nu: 'nu',
  later: 'nog niet begonnen',
  overgeslagen: 'overgeslagen',
}

const classes: Record<FaseStand, string> = {
  klaar: 'vonk-fase vonk-fase--klaar',
  nu: 'vonk-fase vonk-fase--nu',
  later: 'vonk-fase',
  overgeslagen: 'vonk-fase vonk-fase--overgeslagen',
}

/** Where it stands, as a bar of phases; the state of each is also said in words. */
export const FaseBalk = ({ fasen }: { fasen: { label: string; stand: FaseStand }[] }) => (
  <ol class="vonk-fasen" aria-label="Fasen">
    {fasen.map(({ label, stand }) => (
      <li class={classes[stand]} aria-current={stand === 'nu' ? 'step' : undefined}>
        {label}
        <span class="vonk-onzichtbaar">: {words[stand]}</span>
      </li>
    ))}
  </ol>
)
