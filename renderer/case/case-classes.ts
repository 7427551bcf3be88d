import { classesOf } from '../components/class-names.ts';
import styles from './case.module.css';

export const cls = classesOf(styles);
