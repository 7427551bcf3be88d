import { classesOf } from '../../components/class-names.ts';
import styles from './evidence.module.css';

export const evidenceCls = classesOf(styles);
