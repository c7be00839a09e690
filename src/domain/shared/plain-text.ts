/** True for text without tags, comments or entities that open one: the database's own rule, private.is_plain(). */
export const isPlain = (text: string): boolean =>
  !/<\s*[a-zA-Z/!?]/.test(text) && !/&(lt|#0*60|#x0*3c);?/i.test(text) && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
