import { publicApi } from './reference.ts';

export type Reader =
  'everyone' | 'you' | 'asked' | 'other_side' | 'coordinators' | 'safeguarding' | 'safeguarding_logged' | 'nobody';
/** What is held about people, as the rules themselves have it: data_register(). */
export type Register = {
  classes: {
    key: string;
    seen_by: Reader[];
    on_deletion: 'erased' | 'nameless' | 'kept' | 'mark';
    kept: { setting: string; days: number }[];
  }[];
  grace_days: number;
  processors: { place?: string | null; database?: string | null; mail?: string | null; search?: string | null };
};

let loaded: Promise<Register> | undefined;

/** The register of this build, read once. */
export const register = (): Promise<Register> => (loaded ??= load());

async function load(): Promise<Register> {
  const { data, error } = await publicApi().rpc('data_register');
  if (error) throw new Error(`Reading data_register: ${error.message}`);
  return data as Register;
}
