import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Worker } from '../../../platform/queue/index.js';
import type { DeliveryRefused, ReceiptArrived } from '../../contract.js';
import type {
  Echo,
  NewReply,
  ReplyAttemptRecord,
  ReplyProgress,
  ReplyRecord,
} from '../contract.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import { type ChannelScope, ProblemRepository } from '../data/problem.repository.js';
