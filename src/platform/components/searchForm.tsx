import { Icon } from './icon.tsx'

export type SearchFormProps = {
  action: string
  label: string
  q: string
  maxlength?: number
  /** Of the field. */
  id?: string
  /** Where the titles come from that are offered while one types; its page brings `suggestieVeld.js`. */
  bron?: string
  /** What else the address holds, such as the chosen filters. */
  keep?: Record<string, string | undefined> | undefined
}

const Field = ({ q, id, maxlength = 100, bron }: SearchFormProps) => {
  const field = (
    <input
      class="utrecht-textbox utrecht-textbox--html-input"
      id={id}
      type="search"
      name="q"
      value={q}
      maxlength={maxlength}
    />
  )
  return bron ? (
    <suggestie-veld bron={bron} waarde="titel" uitleg="soort">
      {field}
    </suggestie-veld>
  ) : (
    field
  )
}

/** One field and a button; the answer is the same page with `?q=`. */
export const SearchForm = ({ id = 'zoek-q', ...props }: SearchFormProps) => (
  <search>
    <form class="vonk-zoek" action={props.action} method="get">
      {Object.entries(props.keep ?? {}).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <label class="utrecht-form-label" for={id}>
        {props.label}
      </label>
      <div>
        <Field {...props} id={id} />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          <Icon name="search" /> Zoek
        </button>
      </div>
    </form>
  </search>
)
