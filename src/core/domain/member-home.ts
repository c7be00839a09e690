/** What my_home() says of a member: where they go on after signing in, and what they are. `unread` counts notices. */
export type MemberHome = {
  page: 'staff' | 'inbox' | 'requests' | 'mentorProfile' | 'myData';
  /** The request that needs them now. */
  request: string | null;
  is_staff: boolean;
  is_mentor: boolean;
  is_mentee: boolean;
  /** Their open requests, by the id of the mentor who was asked. */
  asked: Record<string, string>;
  unread: number;
};
