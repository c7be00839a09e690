/** True for text without tags, comments or entities that open one. Lists carry the markup of what they were exported from; what people type is escaped where it is shown. */
export const isPlain = (text: string): boolean =>
  !/<\s*[a-zA-Z/!?]/.test(text) &&
  !/&(lt|#0*60|#x0*3c);?/i.test(text) &&
  !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text);
