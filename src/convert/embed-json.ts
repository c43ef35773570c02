/** A value as JSON that may stand in a `<script>` of a page: no `<`, and no line break that only JSON allows. */
export function embeddableJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
