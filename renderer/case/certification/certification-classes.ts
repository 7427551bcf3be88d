import { classesOf } from '../../components/class-names.ts';
import styles from './certification.module.css';

export const certificationCls = classesOf(styles);
