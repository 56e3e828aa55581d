/** What stands for a name that no résumé states. */
export const UNNAMED = "Name not stated";

/** A person's name in its own writing direction; one that is not stated says so. */
export function PersonName({ name }: { readonly name: string }) {
  return <bdi>{name || UNNAMED}</bdi>;
}

/** Says that a person is fictional; stands beside the name wherever the name stands. */
export function SampleMark() {
  return <span className="shrink-0 font-normal text-11 text-muted-foreground">sample</span>;
}
