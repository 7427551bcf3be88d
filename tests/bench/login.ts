/** Who works in the made-up office. */
export const LOGIN = { loginName: 'bench', password: 'a long enough bench password' } as const;
