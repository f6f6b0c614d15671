import type { Role } from './roleWords';
import type { Token } from './tokens';

export const hasRole = (token: Token, role: Role) => token.meaning?.roles.has(role) === true;
